package org.tarmim.detention.chain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * A number of days, as exactly as it is known.
 *
 * @param least none or more
 * @param most  the same where the day is known
 */
public record Days(long least, long most) {
    /**
     * From one day up to another, of each of which the first and the last one are known that it can have been; none where it
     * would be less than none.
     */
    static Days between(LocalDate from, LocalDate fromLatest, LocalDate to, LocalDate toLatest) {
        return new Days(count(fromLatest, to), count(from, toLatest));
    }

    /** Whether it is one number. */
    public boolean isExact() {
        return least == most;
    }

    private static long count(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from, to));
    }
}
