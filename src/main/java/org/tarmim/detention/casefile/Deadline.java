package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayZone;

/**
 * A day by which there must be news.
 *
 * @param source the entry or document it is computed from
 * @param due    ends at midnight in the zone
 * @param limit  the time limit by which it was computed; null where none was
 * @param escalated whether supervisors were told that it passed
 */
public record Deadline(
        UUID id,
        DeadlineSource from,
        UUID source,
        DeadlineKind kind,
        LocalDate due,
        DayZone zone,
        @Nullable UUID limit,
        DeadlineState state,
        boolean escalated) {
    /** Whether the day passed and nobody settled it. */
    public boolean isLapsed(Instant now) {
        return isOpen() && !now.isBefore(zone.endOf(due));
    }

    /** Whether it still waits. */
    public boolean isOpen() {
        return state == DeadlineState.OPEN;
    }

    @Override
    public String toString() {
        return "Deadline";
    }
}
