package org.tarmim.facility.picture;

import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.DimensionState.Freshness;
import org.tarmim.kernel.Moment;

/**
 * The last verified value of one headline in a picture.
 *
 * @param value     the word as verified
 * @param observed  when it was true
 * @param freshness how far it can be trusted for its age
 */
public record HeadlineState(String value, Moment observed, Freshness freshness) {
    /** The word that counts: unknown where the value is too old. */
    public String shown() {
        return isTooOld() ? Claim.UNKNOWN : value;
    }

    /** Whether it counts as unknown for its age. */
    public boolean isTooOld() {
        return freshness == Freshness.UNKNOWN_BY_AGE;
    }
}
