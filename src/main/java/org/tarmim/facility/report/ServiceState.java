package org.tarmim.facility.report;

import java.util.List;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;

/**
 * How a service is available.
 *
 * @param availability the four steps, or unknown
 * @param barriers     what stands in the way, ranked, at most three
 */
public record ServiceState(Availability availability, List<Cause> barriers) {
    public ServiceState {
        barriers = List.copyOf(barriers);
    }

    /** Without barriers. */
    public static ServiceState of(Availability availability) {
        return new ServiceState(availability, List.of());
    }

    Claim claim(Dimension dimension) {
        return new Claim(dimension, availability.name(), null, barriers);
    }
}
