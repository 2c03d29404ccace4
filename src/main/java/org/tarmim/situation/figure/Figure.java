package org.tarmim.situation.figure;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Source;

/**
 * A published number as it was recorded, once and for all.
 *
 * @param correctedBy the number that stands in its place
 */
public record Figure(
        UUID id,
        FigureDetails details,
        PartyName claimant,
        Source source,
        Instant recordedAt,
        @Nullable UUID correctedBy) {
    /** Whether nothing stands in its place. */
    public boolean isCurrent() {
        return correctedBy == null;
    }

    boolean isCounted() {
        return isCurrent() && details.isReportedTotal();
    }
}
