package org.tarmim.facility.status;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Moment;

/**
 * The verified value of one dimension in a picture, with its age at that moment.
 *
 * @param value      the word as verified; see {@link #shown()} for what may still be said
 * @param hoursLeft  for amenities, hours of supply left when observed
 * @param observed   when it was observed
 * @param certainty  how well it stands
 * @param method     how it was learned
 * @param sourceOrg  the organisation that reported it
 * @param report     the report behind it
 * @param verifiedAt when it was verified
 * @param freshness  whether it is fresh, ageing (a badge), or so old that it counts as unknown
 */
public record DimensionState(
        Dimension dimension,
        String value,
        @Nullable Integer hoursLeft,
        Moment observed,
        Certainty certainty,
        Method method,
        UUID sourceOrg,
        UUID report,
        Instant verifiedAt,
        Freshness freshness) {
    /** How far a value can still be trusted for its age. */
    public enum Freshness {
        FRESH,
        AGEING,
        UNKNOWN_BY_AGE
    }

    /** The value that counts: UNKNOWN where it is too old. */
    public String shown() {
        return freshness == Freshness.UNKNOWN_BY_AGE ? Claim.UNKNOWN : value;
    }
}
