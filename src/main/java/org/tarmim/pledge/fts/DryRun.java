package org.tarmim.pledge.fts;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import would do, before anything is written.
 *
 * @param sha256     a fingerprint of the files, in whichever order
 * @param boundary   that of the search, by which the control totals are computed
 * @param flags      how often each flag was set
 * @param unreadable the first of the rows that stay out
 * @param said       what the files say of themselves; null for a sheet
 * @param found      what their rows add up to
 */
public record DryRun(
        FlowForm form,
        List<FlowPage> pages,
        String sha256,
        Boundary boundary,
        FlowCounts counts,
        Map<FlowFlag, Integer> flags,
        List<UnreadableRow> unreadable,
        @Nullable ControlTotals said,
        ControlTotals found) {
    public DryRun {
        pages = List.copyOf(pages);
        flags = Map.copyOf(flags);
        unreadable = List.copyOf(unreadable);
    }

    /** Whether the rows add up to what the files say of themselves. */
    public boolean controlHolds() {
        return said != null && said.holds(found);
    }

    /** Whether another run would do the same. */
    boolean isStill(DryRun other) {
        return sha256.equals(other.sha256) && counts.equals(other.counts) && found.holds(other.found);
    }
}
