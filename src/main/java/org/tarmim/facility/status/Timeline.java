package org.tarmim.facility.status;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What verified claims about one dimension amount to: each value holds from its observation until the next one.
 * Between two claims of the same moment the later received one counts.
 *
 * @param periods in order of time, without gaps after the first
 */
public record Timeline(List<Period> periods) {
    /**
     * One value for a stretch of time.
     *
     * @param from  when it was observed, inclusive
     * @param until when another was observed, exclusive; null while it is the last one
     * @param claim the claim behind it
     */
    public record Period(Instant from, @Nullable Instant until, VerifiedClaim claim) {}

    public Timeline {
        periods = List.copyOf(periods);
    }

    /** The timeline of these claims, given in any order. */
    public static Timeline of(Collection<VerifiedClaim> claims) {
        var byMoment = new TreeMap<Instant, VerifiedClaim>();
        claims.stream()
                .sorted(Comparator.comparing(VerifiedClaim::receivedAt).thenComparing(VerifiedClaim::report))
                .forEach(claim -> byMoment.put(claim.observed().at(), claim));
        var periods = new ArrayList<Period>();
        byMoment.forEach((from, claim) -> periods.add(new Period(from, byMoment.higherKey(from), claim)));
        return new Timeline(periods);
    }
}
