package org.tarmim.facility.report;

import java.util.Map;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.kernel.Rejected;

/** The report that says: functionality, accessibility and services are as they were. */
final class NoChange {
    private NoChange() {}

    /** Refuses what is not, or no longer, what was last verified: nobody confirms a state without having seen it. */
    static void check(StatusReportDetails same, Map<Dimension, String> current) {
        if (!current.containsKey(Dimension.FUNCTIONALITY)) throw Rejected.because("report.noChange.nothingKnown");
        if (!same.claims().stream().allMatch(claim -> stands(claim, current)))
            throw Rejected.because("report.noChange.stale");
    }

    private static boolean stands(Claim claim, Map<Dimension, String> current) {
        var dimension = claim.dimension();
        boolean confirmed = dimension.equals(Dimension.FUNCTIONALITY)
                || dimension.equals(Dimension.ACCESSIBILITY)
                || dimension.isService();
        return confirmed && claim.value().equals(current.get(dimension));
    }
}
