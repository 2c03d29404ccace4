package org.tarmim.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A server the deployer runs: here our own programs, started by hand. */
class NamedServerTest {
    @TempDir
    static Path home;

    static Cluster server;
    static int port;

    @BeforeAll
    static void startServer() throws IOException {
        server = new Cluster(home.resolve("server"), Binaries.unpackedUnder(Path.of("target/house/programs")));
        port = freePort();
        server.create("secret");
        assertThat(server.start(port)).isEmpty();
        command("create role the_owner login password 'secret'");
        command("create role the_app login password 'secret'");
        command("create role above_the_rules login bypassrls password 'secret'");
        command("create role tarmim_reader login password 'secret'");
        command("create database good owner the_owner");
        command("create database newer owner the_owner");
        command("create database shared owner the_owner");
        command("create database lost owner the_owner");
        command("create database no_arabic owner the_owner template template0 lc_ctype 'C'");
    }

    @AfterAll
    static void stopServer() {
        server.stop();
    }

    @Test
    void a_named_server_is_used_instead_of_an_own_one() {
        try (var store = on("good", "the_app")) {
            var where = store.getBean(JdbcClient.class).sql("select current_database() || ' ' || current_user");
            assertThat(where.query(String.class).single()).isEqualTo("good the_app");
            assertThat(store.getBeansOfType(EmbeddedServer.class)).isEmpty();
            assertThat(store.getBean(KeyDirectory.class).secret("some.key", 32)).hasSize(32);
        }
    }

    @Test
    void a_second_node_with_other_keys_is_refused_until_it_has_those_of_the_first() {
        onWith("shared", "first").close();
        assertThatThrownBy(() -> onWith("shared", "second"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("another some.key")
                .hasMessageContaining("--keys");
        onWith("shared", "first").close();
    }

    @Test
    void a_key_that_is_lost_for_good_is_named_once() {
        onWith("lost", "first").close();
        onWith("lost", "second", "--tarmim.keys.lost=some.key").close();
        onWith("lost", "second").close();
        assertThatThrownBy(() -> onWith("lost", "first")).hasMessageContaining("another some.key");
    }

    @Test
    void a_server_that_would_not_find_arabic_names_is_refused() {
        assertRefused("no_arabic", "the_app").hasMessageContaining("LC_CTYPE C.UTF-8");
    }

    @Test
    void a_role_to_which_the_policies_do_not_apply_is_refused() {
        assertRefused("good", Bootstrap.SUPERUSER).hasMessageContaining("superuser");
        assertRefused("good", "above_the_rules").hasMessageContaining("bypasses row-level security, makes roles");
        assertRefused("good", "the_owner").hasMessageContaining("owns tables");
    }

    @Test
    void the_reader_asks_who_acts_and_reads_writes_and_makes_nothing() {
        on("good", "the_app").close();
        var reader = client("good", Bootstrap.READER);
        assertThat(reader.sql("select may('SEE_FACILITIES')")
                        .query(Boolean.class)
                        .single())
                .isFalse();
        for (var statement : List.of(
                "select * from kept",
                "insert into kept values (7)",
                "select * from flyway_schema_history",
                "create table own (number integer)",
                "select pg_read_file('postgresql.conf')"))
            assertThatThrownBy(() -> reader.sql(statement).query().listOfRows())
                    .as(statement)
                    .rootCause()
                    .hasMessageContaining("permission denied");
    }

    @Test
    void tables_of_a_newer_release_are_left_alone() {
        on("newer", "the_app").close();
        superuserOf("newer").sql("""
                insert into flyway_schema_history
                       (installed_rank, version, description, type, script, installed_by, execution_time, success)
                values (99, '99', 'of a newer release', 'SQL', 'V99__of_a_newer_release.sql', 'the_owner', 0, true)
                """).update();
        assertThatThrownBy(() -> on("newer", "the_app")).rootCause().hasMessageContaining("not resolved locally: 99");
    }

    @Test
    void a_server_that_does_not_answer_is_named_in_one_sentence() throws IOException {
        assertThatThrownBy(() ->
                        StoreAlone.on(home, "--spring.datasource.url=jdbc:postgresql://localhost:" + freePort() + "/x"))
                .rootCause()
                .hasMessageContaining("refused");
    }

    private static AbstractThrowableAssert<?, ?> assertRefused(String database, String role) {
        return assertThatThrownBy(() -> on(database, role))
                .hasRootCauseInstanceOf(StartRefused.class)
                .rootCause();
    }

    private static ConfigurableApplicationContext on(String database, String role) {
        return on(home, database, role);
    }

    /** A node that works with a key, in a keys directory of its own. */
    private static ConfigurableApplicationContext onWith(String database, String node, String... settings) {
        var key = Stream.of("--tarmim.sample.key=some.key");
        return on(
                home.resolve(node),
                database,
                "the_app",
                Stream.concat(key, Stream.of(settings)).toArray(String[]::new));
    }

    private static ConfigurableApplicationContext on(Path node, String database, String role, String... settings) {
        var server = Stream.of(
                "--spring.datasource.url=" + Bootstrap.url(port, database),
                "--spring.datasource.username=" + role,
                "--spring.datasource.password=secret",
                "--spring.flyway.user=the_owner",
                "--spring.flyway.password=secret");
        return StoreAlone.on(node, Stream.concat(server, Stream.of(settings)).toArray(String[]::new));
    }

    private static void command(String command) {
        superuserOf("postgres").sql(command).update();
    }

    private static JdbcClient superuserOf(String database) {
        return client(database, Bootstrap.SUPERUSER);
    }

    private static JdbcClient client(String database, String role) {
        return JdbcClient.create(new DriverManagerDataSource(Bootstrap.url(port, database), role, "secret"));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
