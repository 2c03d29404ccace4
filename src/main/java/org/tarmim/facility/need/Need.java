package org.tarmim.facility.need;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.area.PCode;
import org.tarmim.kernel.Money;
import org.tarmim.withhold.Passage;

/**
 * Something there is to pay for.
 *
 * @param version   counts the revisions, from 1
 * @param area      the governorate, that of the facility where it is one; null for the whole territory
 * @param site      the facility where it is one
 * @param cost      what it was worth when it was recorded; null while nobody has said what it costs
 * @param basis     the assessment that says so, where there is one
 * @param changedAt when this was recorded
 */
public record Need(
        UUID id,
        int version,
        Scope scope,
        @Nullable PCode area,
        Sector sector,
        @Nullable Site site,
        NeedDetails details,
        @Nullable Cost cost,
        NeedStatus status,
        @Nullable Basis basis,
        Instant addedAt,
        Instant changedAt) {
    /** The kind of {@link Passage} that its words are. */
    static final String TO_WITHHOLD = "NEED";

    /** Its words in every revision, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }

    /** What it costs in dollars, as it was recorded; null while nobody has said so. */
    public @Nullable Money usd() {
        return cost == null ? null : cost.usd();
    }

    /** The newer assessment because of which it counts no longer; null while it counts. */
    public @Nullable String supersededBy() {
        return basis == null ? null : basis.supersededBy();
    }

    /** Whether it is neither superseded nor cancelled. Only what also has a cost is in a total. */
    public boolean isCurrent() {
        return supersededBy() == null && status != NeedStatus.CANCELLED;
    }
}
