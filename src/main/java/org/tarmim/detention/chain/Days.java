package org.tarmim.detention.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * A number of days, as exactly as it is known.
 *
 * @param least none or more
 * @param most  the same where the day is known
 */
public record Days(long least, long most) {
    /** From a day up to another; empty where nobody knows the first one. */
    static Optional<Days> since(PartialDay from, LocalDate to) {
        var earliest = from.earliest();
        var latest = from.latest();
        if (earliest == null || latest == null) return Optional.empty();
        return Optional.of(new Days(count(latest, to), count(earliest, to)));
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return least == most;
    }

    private static long count(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
