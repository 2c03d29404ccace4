package org.tarmim.facility.api;

import java.time.Instant;
import java.time.YearMonth;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Refused;

/**
 * When something was seen.
 *
 * @param at        any instant within the hour, day or month; days are those of Gaza
 * @param precision how much of it is known
 */
record Observed(Instant at, Moment.Precision precision) {
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2999-12-31T00:00:00Z");

    static Observed of(Moment moment) {
        return new Observed(moment.at(), moment.precision());
    }

    Moment moment() {
        if (at.isBefore(EARLIEST) || at.isAfter(LATEST))
            throw Refused.with(400, "rest.field.unreadable", "observed.at");
        var day = at.atZone(SituationClock.ZONE).toLocalDate();
        return switch (precision) {
            case HOUR -> Moment.at(at);
            case DAY -> Moment.on(day);
            case MONTH -> Moment.in(YearMonth.from(day));
        };
    }
}
