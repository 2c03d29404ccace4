package org.tarmim.pledge.fts;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.TimePlace;

/**
 * An import of reported flows.
 *
 * @param names        of its files
 * @param boundary     that of the search it came from
 * @param said         what the files say of themselves; null for a sheet
 * @param found        what their rows add up to
 * @param controlHolds whether both are equal
 * @param importerOrg  the organisation of who imported it
 * @param explaining   how many flagged rows nobody has decided on
 * @param decision     the last one; null while it waits
 */
public record FlowBatch(
        UUID id,
        FlowForm form,
        String names,
        Boundary boundary,
        FlowCounts counts,
        @Nullable ControlTotals said,
        ControlTotals found,
        boolean controlHolds,
        UUID importer,
        UUID importerOrg,
        Instant importedAt,
        int explaining,
        @Nullable Decision decision) {
    /** Whether its rows may count. */
    public BatchState state() {
        return decision == null ? BatchState.WAITING : decision.state();
    }

    /** Where the page after it begins. */
    TimePlace place() {
        return new TimePlace(importedAt, id);
    }

    /** What somebody decided. */
    public record Decision(BatchState state, @Nullable String note, UUID deciderOrg, Instant decidedAt) {}
}
