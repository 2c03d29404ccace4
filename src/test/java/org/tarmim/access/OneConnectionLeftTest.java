package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tarmim.SamplePeople.PASSWORD;
import static org.tarmim.access.Role.ADMINISTRATOR;
import static org.tarmim.access.Role.REPORTER;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.kernel.Rejected;

/** Who proves or changes a password never holds one connection while waiting for another: a rush would lock all up. */
@HouseTest
class OneConnectionLeftTest {
    @Autowired
    SamplePeople some;

    @Autowired
    OwnProof proof;

    @Autowired
    OwnAccount account;

    @Autowired
    DataSource source;

    private final List<Connection> taken = new ArrayList<>();
    private Actor reporter;
    private Actor administrator;
    private Phone phone;

    @BeforeEach
    void everybody_else_takes_the_connections() throws SQLException {
        reporter = some.somebody(REPORTER);
        administrator = some.somebody(ADMINISTRATOR);
        phone = some.phone(administrator);
        var pool = source.unwrap(HikariDataSource.class);
        while (pool.getHikariPoolMXBean().getActiveConnections() < pool.getMaximumPoolSize() - 1)
            taken.add(source.getConnection());
    }

    @AfterEach
    void and_gives_them_back() throws SQLException {
        for (var connection : taken) connection.close();
    }

    @Test
    void a_code_is_taken() {
        Signed.in(administrator, Instant.EPOCH, () -> {
            assertThatThrownBy(() -> proof.give("000000")).hasMessage("factor.refused");
            assertThatNoException().isThrownBy(() -> proof.give(phone.code()));
        });
    }

    @Test
    void a_password_is_taken_and_changed() {
        Signed.in(reporter, Instant.EPOCH, () -> {
            assertThatThrownBy(() -> proof.give("a wrong password"))
                    .isInstanceOf(Rejected.class)
                    .hasMessage("password.old.wrong");
            proof.give(PASSWORD);
            account.changePassword(PASSWORD, "violet kettle mountain 3");
            assertThatNoException().isThrownBy(() -> account.confirmPassword("violet kettle mountain 3"));
        });
    }
}
