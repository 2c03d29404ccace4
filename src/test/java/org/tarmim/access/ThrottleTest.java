package org.tarmim.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tarmim.kernel.SecurityClock;

class ThrottleTest {
    private static final String VICTIM = "victim@sample.example";
    private static final String HOME = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final Throttle throttle = new Throttle(new SecurityClock(clock));

    @Test
    void a_guesser_is_slowed_to_a_few_tries_a_minute() {
        assertThat(triesLetThrough("203.0.113.9", 1_000)).isLessThan(10);
        clock.pass(Duration.ofMinutes(1));
        assertThat(triesLetThrough("203.0.113.9", 1_000)).isBetween(1, 5);
    }

    @Test
    void waiting_as_long_as_was_said_is_enough() {
        triesLetThrough(HOME, 1_000);
        assertThatThrownBy(() -> throttle.admit(VICTIM, HOME))
                .isInstanceOfSatisfying(TooManyTries.class, pause -> clock.pass(Duration.ofSeconds(pause.seconds())));
        assertThatNoException().isThrownBy(() -> throttle.admit(VICTIM, HOME));
    }

    @Test
    void guessing_from_a_thousand_addresses_is_slowed_as_well() {
        var through = IntStream.range(0, 1_000)
                .filter(number -> letThrough("198.51." + number / 250 + "." + number % 250))
                .count();
        assertThat(through).isLessThan(50);
    }

    @Test
    void strangers_never_lock_out_somebody_at_the_usual_address() {
        throttle.admit(VICTIM, HOME);
        throttle.opened(VICTIM, HOME);
        IntStream.range(0, 10_000).forEach(number -> letThrough("203.0." + number / 250 + "." + number % 250));
        assertThatNoException().isThrownBy(() -> throttle.admit(VICTIM, HOME));
    }

    @Test
    void an_unknown_account_is_slowed_exactly_like_a_known_one() {
        throttle.opened(VICTIM, HOME);
        assertThat(IntStream.range(0, 100)
                        .filter(n -> letThrough(VICTIM, "203.0.113.7"))
                        .count())
                .isEqualTo(IntStream.range(0, 100)
                        .filter(n -> letThrough("nobody@sample.example", "203.0.113.8"))
                        .count());
    }

    @Test
    void spelling_the_email_differently_gives_no_new_tries() {
        triesLetThrough(HOME, 100);
        assertThat(letThrough(" VICTIM@Sample.Example ", HOME)).isFalse();
    }

    private int triesLetThrough(String address, int tries) {
        return (int)
                IntStream.range(0, tries).filter(number -> letThrough(address)).count();
    }

    private boolean letThrough(String address) {
        return letThrough(VICTIM, address);
    }

    private boolean letThrough(String email, String address) {
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
