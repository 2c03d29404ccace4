package org.tarmim.access.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.SecurityClock;

/** Codes that ended 30 days ago and phones that ended 90 days ago are removed, and younger ones stay. */
@HouseTest
class ForgottenPhonesTest {
    @Autowired
    ForgottenPhones forgotten;

    @Autowired
    PhoneTable phones;

    @Autowired
    PhoneCodeTable codes;

    @Autowired
    SamplePeople people;

    @Autowired
    SecurityClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor manager;

    @BeforeEach
    void a_reporter_and_a_manager() {
        reporter = people.somebody(Role.REPORTER);
        manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
    }

    @Test
    void a_code() {
        made(32);
        made(30);
        forgotten.run();
        assertThat(count("phone_code")).isEqualTo(1);
    }

    @Test
    void a_phone_that_was_ended_and_one_whose_days_are_over() {
        end(bound(119), 91);
        var ended = bound(119);
        end(ended, 89);
        bound(121);
        var over = bound(119);
        forgotten.run();
        List<BoundPhone> left = as(manager, () -> phones.list(clock.now()));
        assertThat(left).extracting(BoundPhone::id).containsExactlyInAnyOrder(ended, over);
    }

    @Test
    void nobody_else_removes_any() {
        made(32);
        end(bound(119), 91);
        for (var actor : new Actor[] {reporter, manager})
            for (var table : new String[] {"phone_code", "reporter_phone"}) {
                int removed = as(actor, () -> sql.sql("delete from " + table).update());
                assertThat(removed).isZero();
            }
    }

    private void made(int daysAgo) {
        var made = daysAgo(daysAgo);
        var until = made.plus(Duration.ofDays(1));
        as(manager, () -> codes.insert(PhoneCode.random(), reporter.account(), manager.account(), made, until));
    }

    private UUID bound(int daysAgo) {
        var at = daysAgo(daysAgo);
        var until = at.plus(Duration.ofDays(30));
        return as(reporter, () -> phones.insert(reporter, CookieSecret.random(), new Sign("S"), "hash", at, until));
    }

    private void end(UUID phone, int daysAgo) {
        as(reporter, () -> phones.end(phone, BoundPhone.Ended.WIPED, daysAgo(daysAgo)));
    }

    private long count(String table) {
        return as(
                reporter,
                () -> sql.sql("select count(*) from " + table).query(Long.class).single());
    }

    private <T> T as(Actor actor, Supplier<T> work) {
        return Acting.as(actor, () -> transaction.execute(status -> work.get()));
    }

    private Instant daysAgo(int days) {
        return clock.now().minus(Duration.ofDays(days));
    }
}
