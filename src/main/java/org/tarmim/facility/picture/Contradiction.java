package org.tarmim.facility.picture;

import java.util.UUID;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.kernel.Moment;

/**
 * What a report that still waits says of one dimension, beside what is verified.
 *
 * @param verified what stands in the present picture
 */
public record Contradiction(
        Dimension dimension, String value, String verified, Moment observed, UUID sourceOrg, UUID report) {
    /** Whether it says otherwise than this state, and of a later moment. */
    boolean contradicts(DimensionState state) {
        return dimension.equals(state.dimension())
                && !value.equals(state.value())
                && observed.at().isAfter(state.observed().at());
    }

    /** Whether what it contradicts is a destruction. */
    boolean ofDestruction() {
        return verified.equals(Damage.FULL.name());
    }
}
