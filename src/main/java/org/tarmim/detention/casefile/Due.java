package org.tarmim.detention.casefile;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayZone;

/**
 * That there must be news of something.
 *
 * @param source the row it is computed from
 * @param day    ends at midnight in the zone
 * @param limit  the time limit by which it was computed; null where none was
 */
record Due(
        DeadlineSource from,
        UUID source,
        DeadlineKind kind,
        LocalDate day,
        DayZone zone,
        @Nullable UUID limit) {
    Due(DeadlineSource from, UUID source, DeadlineKind kind, LocalDate day, DayZone zone) {
        this(from, source, kind, day, zone, null);
    }

    boolean is(Deadline deadline) {
        return deadline.source().equals(source)
                && deadline.kind() == kind
                && deadline.due().equals(day);
    }
}
