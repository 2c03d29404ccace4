package org.tarmim.facility.status;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Moment;

/**
 * A value of one dimension that a coordinator verified.
 *
 * @param value      the word said
 * @param hoursLeft  for amenities, hours of supply left at that moment
 * @param observed   when it was true
 * @param receivedAt when the report came; the later one wins between equal observations
 * @param verifiedAt when it was verified
 * @param certainty  how well it stands
 * @param method     how it was learned
 * @param sourceOrg  the organisation that reported it
 * @param report     the report that says so
 */
public record VerifiedClaim(
        String value,
        @Nullable Integer hoursLeft,
        Moment observed,
        Instant receivedAt,
        Instant verifiedAt,
        Certainty certainty,
        Method method,
        UUID sourceOrg,
        UUID report) {}
