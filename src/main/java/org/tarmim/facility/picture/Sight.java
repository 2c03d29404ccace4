package org.tarmim.facility.picture;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.tarmim.facility.status.AgeLimits;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState.Freshness;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Picture;

/**
 * From where one looks at claims.
 *
 * @param picture what was true when, as known when
 * @param present whether that is now, so that the open periods answer
 * @param limits  after how many days a value is unknown
 */
record Sight(Picture picture, boolean present, AgeLimits limits) {
    OffsetDateTime trueOn() {
        return utc(picture.trueOn());
    }

    OffsetDateTime knownOn() {
        return utc(picture.knownOn());
    }

    /** What was observed before this moment is unknown. */
    OffsetDateTime oldest(Dimension dimension) {
        return daysBefore(limits.of(dimension).unknownDays());
    }

    OffsetDateTime daysBefore(int days) {
        return utc(picture.trueOn().minus(Duration.ofDays(days)));
    }

    Freshness freshness(Dimension dimension, Moment observed) {
        return limits.freshness(dimension, Duration.between(observed.at(), picture.trueOn()));
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
