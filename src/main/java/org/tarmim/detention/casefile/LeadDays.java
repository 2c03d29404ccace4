package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.stream.IntStream;

/**
 * The days on which somebody is reminded of what is due, those after one day up to another.
 *
 * @param after the last one that was told of
 * @param until today
 */
public record LeadDays(LocalDate after, LocalDate until) {
    private static final int[] BEFORE = {7, 3, 1, 0, -1};
    private static final int[] BEFORE_GRANT_ENDS = {14, 7, 3, 1, 0};

    /** Whether one of the days on which to remind of this lies between. */
    boolean include(DeadlineKind kind, LocalDate due) {
        return IntStream.of(kind == DeadlineKind.GRANT_EXPIRY ? BEFORE_GRANT_ENDS : BEFORE)
                .mapToObj(due::minusDays)
                .anyMatch(day -> day.isAfter(after) && !day.isAfter(until));
    }
}
