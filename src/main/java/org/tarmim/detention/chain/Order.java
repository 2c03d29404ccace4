package org.tarmim.detention.chain;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An order as far as its days go.
 *
 * @param keptAway  whom it keeps away; empty for a detention order
 * @param starts    its first day; null where that is not known
 * @param until     its last day, which ends at midnight in the zone; null where there is none or it is not known
 * @param extending the order that it goes on from; null where it is the first of its chain
 */
public record Order(
        UUID id,
        OrderKind kind,
        Set<KeptAway> keptAway,
        @Nullable LocalDate starts,
        @Nullable LocalDate until,
        UntilKind untilKind,
        DayZone zone,
        @Nullable UUID extending) {
    public Order {
        keptAway = Set.copyOf(keptAway);
    }

    /** Whether it keeps somebody away from counsel. */
    public boolean keepsCounselAway() {
        return keptAway.contains(KeptAway.COUNSEL);
    }
}
