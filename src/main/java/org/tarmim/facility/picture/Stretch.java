package org.tarmim.facility.picture;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.facility.status.AgeLimits;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.StatusPeriod;

/**
 * A stretch of time with what could be said of one dimension in it: a value, or unknown once that value was too old.
 *
 * @param until exclusive
 */
public record Stretch(Instant from, Instant until, String value) {
    /** The past of one dimension up to a moment; periods are given from the oldest on and later ones left out. */
    public static List<Stretch> of(Dimension dimension, List<StatusPeriod> periods, AgeLimits limits, Instant end) {
        var lasts = Duration.ofDays(limits.of(dimension).unknownDays());
        var stretches = new ArrayList<Stretch>();
        for (var period : periods) {
            var until = period.until() == null ? end : earlier(period.until(), end);
            var fades = earlier(period.from().plus(lasts), until);
            add(stretches, new Stretch(period.from(), fades, period.claim().value()));
            add(stretches, new Stretch(fades, until, Claim.UNKNOWN));
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Stretch stretch) {
        if (stretch.from.isBefore(stretch.until)) stretches.add(stretch);
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }
}
