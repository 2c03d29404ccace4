package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.tarmim.facility.status.AgeLimits;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.StatusPeriod;
import org.tarmim.facility.status.VerifiedClaim;
import org.tarmim.kernel.Moment;

/** Silence is not good news: a value that nobody renewed ends in unknown. */
class StretchTest {
    static final Instant START = Instant.parse("2024-10-01T10:00:00Z");
    static final AgeLimits LIMITS = new AgeLimits(Map.of("*", new AgeLimits.Limit(30, 90)));

    @Test
    void a_value_lasts_until_the_next_one() {
        assertThat(drawn(120, period(0, 20, "FULLY"), period(20, null, "PARTIALLY")))
                .startsWith(stretch(0, 20, "FULLY"), stretch(20, 110, "PARTIALLY"));
    }

    @Test
    void a_value_that_nobody_renewed_is_unknown_after_ninety_days() {
        assertThat(drawn(120, period(0, null, "FULLY")))
                .containsExactly(stretch(0, 90, "FULLY"), stretch(90, 120, "UNKNOWN"));
    }

    @Test
    void nothing_is_drawn_behind_the_day_of_the_picture() {
        assertThat(drawn(10, period(0, 20, "FULLY"), period(20, null, "PARTIALLY")))
                .containsExactly(stretch(0, 10, "FULLY"));
    }

    private static List<Stretch> drawn(int days, StatusPeriod... periods) {
        return Stretch.of(Dimension.FUNCTIONALITY, List.of(periods), LIMITS, day(days));
    }

    private static Stretch stretch(int from, int until, String value) {
        return new Stretch(day(from), day(until), value);
    }

    private static StatusPeriod period(int from, Integer until, String value) {
        var claim = new VerifiedClaim(
                value,
                null,
                Moment.at(day(from)),
                day(from),
                day(from),
                Certainty.CONFIRMED,
                Method.PHONE,
                UUID.randomUUID(),
                UUID.randomUUID());
        var end = until == null ? null : day(until);
        return new StatusPeriod(Dimension.FUNCTIONALITY, claim, day(from), end, day(from));
    }

    private static Instant day(int number) {
        return START.plus(Duration.ofDays(number));
    }
}
