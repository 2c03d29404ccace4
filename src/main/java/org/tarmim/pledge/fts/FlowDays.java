package org.tarmim.pledge.fts;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The days of a reported flow, kept apart.
 *
 * @param dated    the day of the flow
 * @param decided  when it was decided
 * @param reported when it was first reported
 */
public record FlowDays(
        @Nullable LocalDate dated,
        @Nullable LocalDate decided,
        @Nullable LocalDate reported) {
    boolean isReportedBeforeDecided() {
        return decided != null && reported != null && reported.isBefore(decided);
    }

    boolean isAfter(LocalDate today) {
        return Stream.of(dated, decided, reported).anyMatch(day -> day != null && day.isAfter(today));
    }
}
