package org.tarmim.pledge.api;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tarmim.pledge.api.ReportedFlowBoundaries.FlowBoundary;
import org.tarmim.pledge.fts.FlowStanding;
import org.tarmim.pledge.fts.FlowSum;
import org.tarmim.pledge.fts.FlowTotals;
import org.tarmim.pledge.fts.FlowsBy;
import org.tarmim.pledge.fts.FlowsQuery;
import org.tarmim.rest.Amount;

/**
 * What was reported for a boundary, in dollars as the source booked them.
 *
 * @param sums    of the funding, of the pledges beside it, and of what is in neither, by the reason
 * @param funding by donor, sector or year, the largest first
 * @param pledged the same of the pledges beside it
 */
record ReportedFlowTotals(
        FlowBoundary boundary, FlowsBy by, List<StandingSum> sums, List<WordSum> funding, List<WordSum> pledged) {
    /** How many flows stand so, and what they come to. */
    record StandingSum(FlowStanding standing, long count, Amount usd) {
        static StandingSum of(FlowStanding standing, FlowSum sum) {
            return new StandingSum(standing, sum.count(), Amount.of(sum.usd()));
        }
    }

    /**
     * One line of a total.
     *
     * @param word as the source says it; empty is "not specified", {@code *} several together
     */
    record WordSum(String word, long count, Amount usd) {
        static WordSum of(Map.Entry<String, FlowSum> line) {
            var sum = line.getValue();
            return new WordSum(line.getKey(), sum.count(), Amount.of(sum.usd()));
        }
    }

    static ReportedFlowTotals of(FlowsQuery query, FlowTotals totals) {
        return new ReportedFlowTotals(
                FlowBoundary.of(query.boundary()),
                query.by(),
                Arrays.stream(FlowStanding.values())
                        .map(standing -> StandingSum.of(standing, totals.of(standing)))
                        .toList(),
                lines(totals.funding()),
                lines(totals.pledged()));
    }

    private static List<WordSum> lines(Map<String, FlowSum> sums) {
        return sums.entrySet().stream().map(WordSum::of).toList();
    }
}
