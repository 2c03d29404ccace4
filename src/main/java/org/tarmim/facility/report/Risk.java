package org.tarmim.facility.report;

import java.util.Map;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;

/** How much a wrong report would change the picture: orders the queue of the coordinators, 0 (nothing new) upward. */
public final class Risk {
    private Risk() {}

    /** The risk of a report beside the current verified values. */
    public static int of(StatusReport report, Map<Dimension, String> current) {
        int risk = 0;
        for (var claim : report.claims()) {
            if (claim.known() && !claim.value().equals(current.get(claim.dimension())))
                risk += weight(claim.dimension());
            if (claim.dimension().equals(Dimension.BUILDING) && claim.value().equals(Damage.FULL.name())) risk += 2;
            if (claim.value().equals(Functionality.NON_FUNCTIONING.name())) risk += 2;
        }
        return report.confidence() == Confidence.HEARD ? risk + 2 : risk;
    }

    private static int weight(Dimension dimension) {
        return dimension.equals(Dimension.FUNCTIONALITY) || dimension.equals(Dimension.EXISTENCE) ? 5 : 1;
    }
}
