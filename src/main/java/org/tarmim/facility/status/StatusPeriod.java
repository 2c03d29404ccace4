package org.tarmim.facility.status;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One value of one dimension for a stretch of time, as it was known in a stretch of time.
 *
 * @param until     exclusive; null while it is the last value
 * @param knownFrom when it was verified
 */
public record StatusPeriod(
        Dimension dimension,
        VerifiedClaim claim,
        Instant from,
        @Nullable Instant until,
        Instant knownFrom) {}
