package org.tarmim.situation.statement;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/**
 * When something was said, as exactly as it is known.
 *
 * @param day       the day, or the first day of the week or month, so that it never looks fresher than it is; null where
 *                  nobody knows
 * @param precision how much of it is known
 */
public record SaidOn(@Nullable LocalDate day, Precision precision) {
    /** Nobody knows when. */
    public static final SaidOn UNKNOWN = new SaidOn(null, Precision.UNKNOWN);

    private static final DayOfWeek WEEK_BEGINS = DayOfWeek.SATURDAY;

    /** How much of a day is known. */
    public enum Precision {
        DAY,
        WEEK,
        MONTH,
        UNKNOWN
    }

    public SaidOn {
        if (day != null) day = first(day, precision);
    }

    private static @Nullable LocalDate first(LocalDate day, Precision precision) {
        return switch (precision) {
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(WEEK_BEGINS));
            case MONTH -> day.withDayOfMonth(1);
            case UNKNOWN -> null;
        };
    }
}
