package org.tarmim.pledge.api;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.fts.Boundary;

/** The boundaries of imports that were accepted, the newest first. */
record ReportedFlowBoundaries(List<FlowBoundary> boundaries) {
    /**
     * What is added up together.
     *
     * @param place a country or place, as the source calls it
     * @param year  for whose use; missing for every year
     * @param plan  an appeal or plan, as the source calls it; missing for with and without one
     */
    record FlowBoundary(
            String place, @Nullable Integer year, @Nullable String plan) {
        static FlowBoundary of(Boundary boundary) {
            return new FlowBoundary(boundary.place(), boundary.year(), boundary.plan());
        }
    }

    static ReportedFlowBoundaries of(List<Boundary> boundaries) {
        return new ReportedFlowBoundaries(
                boundaries.stream().map(FlowBoundary::of).toList());
    }
}
