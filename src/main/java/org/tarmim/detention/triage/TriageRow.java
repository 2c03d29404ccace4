package org.tarmim.detention.triage;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.chain.Days;

/**
 * A case that waits to be sorted, as far as whoever looks may read it.
 *
 * @param person null where that part is not granted
 * @param held   null where it is not granted, or nobody knows
 * @param place  the last one that was told; empty likewise
 * @param reason why it was set aside; empty where it was not, or the plans are not granted
 */
public record TriageRow(
        CaseHead head,
        @Nullable PersonDetails person,
        @Nullable Days held,
        String place,
        Set<Lacking> lacking,
        String reason) {
    public TriageRow {
        lacking = Set.copyOf(lacking);
    }

    @Override
    public String toString() {
        return "TriageRow " + head.code();
    }
}
