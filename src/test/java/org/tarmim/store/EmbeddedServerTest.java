package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

class EmbeddedServerTest {
    private static final String WRONG_PASSWORD = "28P01";

    @TempDir
    static Path home;

    static ConfigurableApplicationContext store;
    static JdbcClient sql;

    @BeforeAll
    static void start() {
        store = StoreAlone.on(home);
        sql = store.getBean(JdbcClient.class);
    }

    @AfterAll
    static void stop() {
        store.close();
    }

    @Test
    void an_acknowledged_write_is_on_the_disk() {
        assertThat(answer("select current_setting('fsync')")).isEqualTo("on");
        assertThat(answer("select current_setting('synchronous_commit')")).isEqualTo("on");
    }

    @Test
    void nobody_gets_in_without_the_password_of_the_role() throws SQLException {
        try (var connection = store.getBean(DataSource.class).getConnection()) {
            var address = connection.getMetaData().getURL();
            for (var role : List.of("tarmim_app", "tarmim_owner", "postgres")) {
                assertThatExceptionOfType(SQLException.class)
                        .as(role)
                        .isThrownBy(() -> DriverManager.getConnection(address, role, "a guess"))
                        .satisfies(refused -> assertThat(refused.getSQLState()).isEqualTo(WRONG_PASSWORD));
            }
        }
    }

    @Test
    void the_application_works_as_a_role_that_owns_nothing() {
        assertThat(answer("select current_user")).isEqualTo("tarmim_app");
    }

    @Test
    void without_a_scope_nobody_acts_and_nothing_is_allowed() {
        assertThat(answer("select current_account() is null and current_organisation() is null and not may('')"))
                .isEqualTo("t");
        assertThat(answer("select cardinality(sees_name()) + cardinality(sees_place())"))
                .isEqualTo("0");
    }

    @Test
    void a_port_that_another_program_took_meanwhile_is_left_to_it(@TempDir Path other) throws IOException {
        try (var taker = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var ports = IntStream.concat(
                            IntStream.of(taker.getLocalPort()), IntStream.generate(EmbeddedServer::freePort))
                    .iterator();
            var data = new DataDirectory(other.resolve("data"));
            var keys = new KeyDirectory(other.resolve("keys"), data);
            try (var server = new EmbeddedServer(
                    data, keys, Path.of("target/house/programs"), Duration.ofSeconds(30), ports::nextInt)) {
                assertThat(server.port()).isNotEqualTo(taker.getLocalPort());
            }
        }
    }

    private static String answer(String question) {
        return sql.sql(question).query(String.class).single();
    }
}
