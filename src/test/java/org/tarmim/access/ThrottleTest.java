package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.tarmim.HouseTest;
import org.tarmim.kernel.SecurityClock;

@HouseTest
class ThrottleTest {
    @Autowired
    SignInTryTable tries;

    @Autowired
    OnBehalf onBehalf;

    @Autowired
    JdbcClient sql;

    /** Addresses nobody else has, so that each test counts from the beginning. */
    private final String here = UUID.randomUUID().toString();

    private final String home = here + " home";
    private final String victim = here + "@sample.example";
    private final TestClock clock = new TestClock();
    private Throttle throttle;

    @BeforeEach
    void open() {
        throttle = throttle(onBehalf);
    }

    @Test
    void a_guesser_is_slowed_to_a_few_tries_a_minute() {
        assertThat(triesLetThrough(here, 200)).isLessThan(10);
        clock.pass(Duration.ofMinutes(1));
        assertThat(triesLetThrough(here, 200)).isBetween(1, 5);
    }

    @Test
    void waiting_as_long_as_was_said_is_enough() {
        triesLetThrough(home, 20);
        assertThatThrownBy(() -> throttle.admit(victim, home))
                .isInstanceOfSatisfying(TooManyTries.class, pause -> clock.pass(Duration.ofSeconds(pause.seconds())));
        assertThatNoException().isThrownBy(() -> throttle.admit(victim, home));
    }

    @Test
    void guessing_from_many_addresses_is_slowed_as_well() {
        assertThat(guessedFromManyAddresses()).isLessThan(50);
    }

    @Test
    void strangers_never_lock_out_somebody_at_the_usual_address() {
        throttle.admit(victim, home);
        throttle.opened(victim, home);
        guessedFromManyAddresses();
        assertThatNoException().isThrownBy(() -> throttle.admit(victim, home));
    }

    @Test
    void an_unknown_account_is_slowed_exactly_like_a_known_one() {
        throttle.opened(victim, home);
        assertThat(IntStream.range(0, 50)
                        .filter(n -> letThrough(throttle, victim, here + " one"))
                        .count())
                .isEqualTo(IntStream.range(0, 50)
                        .filter(n -> letThrough(throttle, "nobody" + victim, here + " other"))
                        .count());
    }

    @Test
    void spelling_the_email_differently_gives_no_new_tries() {
        triesLetThrough(home, 20);
        assertThat(letThrough(throttle, " " + victim.toUpperCase(Locale.ROOT) + " ", home))
                .isFalse();
    }

    @Test
    void two_nodes_on_one_database_share_the_count() {
        var otherNode = throttle(onBehalf);
        var together = IntStream.range(0, 40)
                .filter(number -> letThrough(number % 2 == 0 ? throttle : otherNode, victim, home))
                .count();
        assertThat(together).isEqualTo(8);
    }

    @Test
    void who_is_known_at_one_node_is_known_at_the_other() {
        throttle(onBehalf).opened(victim, home);
        guessedFromManyAddresses();
        assertThatNoException().isThrownBy(() -> throttle.admit(victim, home));
    }

    @Test
    void a_try_that_cannot_be_counted_waits_until_it_can() {
        var gone = new HikariDataSource();
        gone.close();
        var uncounted = throttle(new OnBehalf(new JdbcTransactionManager(gone)));
        assertThatThrownBy(() -> uncounted.admit(victim, home)).isInstanceOf(TooManyTries.class);
        assertThatNoException().isThrownBy(() -> uncounted.opened(victim, home));
    }

    @Test
    void what_makes_no_difference_any_more_is_forgotten() {
        clock.pass(Duration.ofDays(-1_000)); // long before every other test
        letThrough(throttle, victim, home);
        throttle.opened(victim, home);
        clock.pass(Duration.ofDays(1));
        new ForgottenTries(tries, onBehalf, new SecurityClock(clock)).run();
        assertThat(rows()).isOne();
        clock.pass(Duration.ofDays(30));
        new ForgottenTries(tries, onBehalf, new SecurityClock(clock)).run();
        assertThat(rows()).isZero();
    }

    @Test
    void neither_an_email_nor_an_address_is_stored() {
        letThrough(throttle, victim, home);
        assertThat(onBehalf.ofWhoeverActs(() -> sql.sql("select t::text from sign_in_try t")
                        .query(String.class)
                        .list()))
                .isNotEmpty()
                .noneMatch(row -> row.contains(here));
    }

    private Throttle throttle(OnBehalf writing) {
        return new Throttle(tries, writing, new SecurityClock(clock));
    }

    private long guessedFromManyAddresses() {
        return IntStream.range(0, 200)
                .filter(number -> letThrough(throttle, victim, here + number))
                .count();
    }

    private int triesLetThrough(String address, int count) {
        return (int) IntStream.range(0, count)
                .filter(number -> letThrough(throttle, victim, address))
                .count();
    }

    private long rows() {
        return onBehalf.ofWhoeverActs(() -> sql.sql("select count(*) from sign_in_try where full_at < :now")
                .param("now", Timestamp.from(clock.instant()))
                .query(Long.class)
                .single());
    }

    private static boolean letThrough(Throttle throttle, String email, String address) {
        try {
            throttle.admit(email, address);
            return true;
        } catch (TooManyTries slowed) {
            return false;
        }
    }

    private static final class TestClock extends Clock {
        private Instant now = Instant.parse("2025-01-23T10:00:00Z");

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
