package org.tarmim.pledge.fts;

import java.util.Map;

/**
 * What was reported for a boundary.
 *
 * @param sums    of the funding, of the pledges beside it, and of what is in neither, by the reason
 * @param funding by donor, sector or year, the largest first
 * @param pledged the same of the pledges beside it
 */
public record FlowTotals(Map<FlowStanding, FlowSum> sums, Map<String, FlowSum> funding, Map<String, FlowSum> pledged) {
    /** What comes to a standing. */
    public FlowSum of(FlowStanding standing) {
        return sums.getOrDefault(standing, FlowSum.NOTHING);
    }
}
