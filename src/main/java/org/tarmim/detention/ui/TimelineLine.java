package org.tarmim.detention.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.PartialDay;

/**
 * A line of a timeline.
 *
 * @param id   the entry or document it tells of
 * @param when its day, or the first of its days, as exactly as that is known
 * @param to   its last day, for what lasts and has one
 * @param days its days in words
 * @param place as it was typed; empty where there is none
 * @param told whose word it is, or how it stands
 */
record TimelineLine(
        TimelineKind kind,
        UUID id,
        PartialDay when,
        @Nullable LocalDate to,
        String days,
        String what,
        String place,
        String told) {
    /** By the first day that is known of it; what has none is last. */
    static final Comparator<TimelineLine> BY_DAY = Comparator.comparing(
                    TimelineLine::first, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(line -> line.when.latest(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(TimelineLine::kind);

    private @Nullable LocalDate first() {
        return when.earliest() == null ? to : when.earliest();
    }

    /** Whether it lasts from one day to another. */
    boolean lasts() {
        return kind == TimelineKind.ORDER || kind == TimelineKind.MANDATE;
    }

    /** Whether its day is known no more exactly than that it lies between two. */
    boolean isVague() {
        return when.precision() == DayPrecision.MONTH || when.precision() == DayPrecision.BETWEEN;
    }

    @Override
    public String toString() {
        return "TimelineLine " + id;
    }
}
