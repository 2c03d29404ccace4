package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.tarmim.detention.chain.DayZone;

/**
 * A day by which there must be news.
 *
 * @param source the entry or document it is computed from
 * @param due    ends at midnight in the zone
 */
public record Deadline(
        UUID id,
        DeadlineSource from,
        UUID source,
        DeadlineKind kind,
        LocalDate due,
        DayZone zone,
        DeadlineState state) {
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
