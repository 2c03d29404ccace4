package org.tarmim.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Two claims are never recorded at the same moment, and a fixed day does not end. */
class SituationClockTest {
    private static final LocalDate DAY = LocalDate.of(2025, 1, 23);

    @Test
    void every_answer_is_later_than_the_one_before() {
        var clock = at("2026-11-22T10:00:00Z");
        assertThat(clock.now()).isBefore(clock.now());
    }

    @Test
    void a_fixed_day_keeps_the_time_of_day() {
        var clock = at("2026-11-22T10:15:00Z");
        clock.fixDay(DAY);
        assertThat(clock.now()).isEqualTo(Instant.parse("2025-01-23T10:15:00Z"));
    }

    @Test
    void a_start_late_in_the_evening_still_finds_moments_of_the_fixed_day() {
        var clock = at("2026-11-22T21:59:59.999999Z");
        clock.fixDay(DAY);
        clock.startAfter(clock.now());
        assertThat(clock.now().atZone(SituationClock.ZONE).toLocalDate()).isEqualTo(DAY);
    }

    @Test
    void after_a_new_start_time_goes_on_behind_what_was_recorded() {
        var recorded = Instant.parse("2025-01-23T18:00:00Z");
        var clock = at("2026-11-22T06:00:00Z");
        clock.fixDay(DAY);
        clock.startAfter(recorded);
        assertThat(clock.now()).isAfter(recorded);
        assertThat(clock.today()).isEqualTo(DAY);
    }

    private static SituationClock at(String moment) {
        return new SituationClock(Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }
}
