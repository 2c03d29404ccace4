package org.tarmim.detention.chain;

import java.time.LocalDate;
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
    /** A day that is known. */
    public static PartialDay on(LocalDate day) {
        return new PartialDay(DayPrecision.DAY, day, null);
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
}
