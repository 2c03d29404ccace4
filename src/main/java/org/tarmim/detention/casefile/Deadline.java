package org.tarmim.detention.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.DayZone;

/**
 * A day by which there must be news.
 *
 * @param term the order it is computed from; null of a reply
 * @param due  ends at midnight in the zone
 */
public record Deadline(
        UUID id, @Nullable UUID term, DeadlineKind kind, LocalDate due, DayZone zone, DeadlineState state) {
    /** Whether the day passed and nobody settled it. */
    public boolean isLapsed(Instant now) {
        return state == DeadlineState.OPEN && !now.isBefore(zone.endOf(due));
    }

    @Override
    public String toString() {
        return "Deadline";
    }
}
