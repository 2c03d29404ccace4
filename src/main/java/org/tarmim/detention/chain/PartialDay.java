package org.tarmim.detention.chain;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * A day as exactly as it is known.
 *
 * @param from the day itself, a day of the month, or the first possible one; null where nobody knows
 * @param to   the last possible one, for {@link DayPrecision#BETWEEN} only
 */
public record PartialDay(
        DayPrecision precision,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {
    private static final int FIRST_YEAR = 1980;
    private static final int LAST_YEAR = 2100;

    /** A day that is known. */
    public static PartialDay on(LocalDate day) {
        return new PartialDay(DayPrecision.DAY, day, null);
    }

    /** Whether there is a first and a last day it can have been. */
    public boolean isKnown() {
        return earliest() != null && latest() != null;
    }

    /** The first day it can have been; null where nobody knows. */
    public @Nullable LocalDate earliest() {
        if (from == null || precision == DayPrecision.UNKNOWN) return null;
        return precision == DayPrecision.MONTH ? YearMonth.from(from).atDay(1) : from;
    }

    /** The last day it can have been; null where nobody knows. */
    public @Nullable LocalDate latest() {
        if (from == null) return null;
        return switch (precision) {
            case DAY -> from;
            case MONTH -> YearMonth.from(from).atEndOfMonth();
            case BETWEEN -> to;
            case UNKNOWN -> null;
        };
    }

    /** Whether both can have been on one day. */
    public boolean overlaps(PartialDay other) {
        var begin = earliest();
        var end = latest();
        var otherBegin = other.earliest();
        var otherEnd = other.latest();
        if (begin == null || end == null || otherBegin == null || otherEnd == null) return false;
        return !begin.isAfter(otherEnd) && !otherBegin.isAfter(end);
    }

    /** Whether no more than its year is known. */
    public boolean spansYear() {
        return precision == DayPrecision.BETWEEN
                && from != null
                && from.getDayOfYear() == 1
                && LocalDate.of(from.getYear(), Month.DECEMBER, 31).equals(to);
    }

    /** Whether there is a day just where one is said to be known. */
    public boolean isDated() {
        return (from == null) == (precision == DayPrecision.UNKNOWN);
    }

    /** Whether there are two days, the first one earlier, just where it lies between two. */
    public boolean isBetweenTwoDays() {
        if (precision != DayPrecision.BETWEEN) return to == null;
        return from != null && to != null && from.isBefore(to);
    }

    /** Whether a day can be meant, and is no slip of a digit. */
    public static boolean isOfOurTime(@Nullable LocalDate day) {
        return day == null || day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }
}
