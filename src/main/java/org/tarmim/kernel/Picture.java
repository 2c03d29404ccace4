package org.tarmim.kernel;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which picture is asked for: what was true at one moment, as it was known at another. A day ends at midnight in
 * {@link SituationClock#ZONE}.
 *
 * @param trueOn  the moment whose state is asked for
 * @param knownOn the moment whose knowledge counts; later decisions are left out
 */
public record Picture(Instant trueOn, Instant knownOn) {
    /** The picture of this moment with all that is known at it. */
    public static Picture now(Instant now) {
        return new Picture(now, now);
    }

    /** The picture at the end of a day, known at the end of another; the future counts as now. */
    public static Picture of(LocalDate trueDay, LocalDate knownDay, Instant now) {
        return new Picture(lastMoment(trueDay, now), lastMoment(knownDay, now));
    }

    private static Instant lastMoment(LocalDate day, Instant now) {
        var last = SituationClock.endOf(day).minusNanos(1000);
        return last.isAfter(now) ? now : last;
    }
}
