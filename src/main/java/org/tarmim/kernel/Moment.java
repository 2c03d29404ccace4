package org.tarmim.kernel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;

/**
 * When something was observed, as exactly as it is known.
 *
 * @param at        the representative instant: the hour itself, noon of the day, noon of the month's first day
 * @param precision how much of it is known
 */
public record Moment(Instant at, Precision precision) {
    /** How much of a moment is known. */
    public enum Precision {
        HOUR,
        DAY,
        MONTH
    }

    /** A moment known to the hour or better. */
    public static Moment at(Instant instant) {
        return new Moment(instant, Precision.HOUR);
    }

    /** A moment of which only the day is known. */
    public static Moment on(LocalDate day) {
        return new Moment(noon(day), Precision.DAY);
    }

    /** A moment of which only the month is known; counts from its first day, so that it never looks fresher than it is. */
    public static Moment in(YearMonth month) {
        return new Moment(noon(month.atDay(1)), Precision.MONTH);
    }

    /** The day of the moment in {@link SituationClock#ZONE}. */
    public LocalDate day() {
        return at.atZone(SituationClock.ZONE).toLocalDate();
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(SituationClock.ZONE).toInstant();
    }
}
