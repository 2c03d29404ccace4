package org.tarmim.facility.status;

import java.time.Duration;
import java.util.Map;

/**
 * After how many days a value carries a badge, and after how many it counts as unknown.
 *
 * @param byDimension limits by dimension or group code, {@code *} for the rest
 */
public record AgeLimits(Map<String, Limit> byDimension) {
    private static final String REST = "*";

    /** Days until the badge and until unknown. */
    public record Limit(int badgeDays, int unknownDays) {}

    public AgeLimits {
        byDimension = Map.copyOf(byDimension);
    }

    /** How far a value of this dimension can be trusted at this age. */
    public DimensionState.Freshness freshness(Dimension dimension, Duration age) {
        var limit = of(dimension);
        if (age.compareTo(Duration.ofDays(limit.unknownDays)) > 0) return DimensionState.Freshness.UNKNOWN_BY_AGE;
        if (age.compareTo(Duration.ofDays(limit.badgeDays)) > 0) return DimensionState.Freshness.AGEING;
        return DimensionState.Freshness.FRESH;
    }

    /** The limit of a dimension, else of its group, else of the rest. */
    public Limit of(Dimension dimension) {
        var ofGroup = byDimension.getOrDefault(dimension.group(), byDimension.getOrDefault(REST, new Limit(30, 90)));
        return byDimension.getOrDefault(dimension.code(), ofGroup);
    }
}
