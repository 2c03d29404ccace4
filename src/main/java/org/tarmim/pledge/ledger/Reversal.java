package org.tarmim.pledge.ledger;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.Conversion;

/** A posting that takes another back. */
final class Reversal {
    private Reversal() {}

    static Posting of(Posting taken, List<Entry> entries, String reason, UUID who, Instant now) {
        var money = taken.money();
        return new Posting(
                UUID.randomUUID(),
                PostingKind.REVERSAL,
                taken.pledge(),
                taken.donor(),
                null,
                taken.allocation(),
                now.atZone(SituationClock.ZONE).toLocalDate(),
                new Conversion(money.original().negated(), money.dollars().negated(), money.rate()),
                null,
                reason,
                null,
                taken.id(),
                who,
                now,
                entries);
    }
}
