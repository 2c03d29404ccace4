package org.tarmim.pledge.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.tarmim.rates.Conversion;

/** A posting that takes another back. */
final class Reversal {
    private Reversal() {}

    static List<Entry> entries(Posting taken) {
        return taken.entries().stream().map(Entry::reversed).toList();
    }

    static Posting of(Posting taken, LocalDate day, String reason, UUID who, Instant now) {
        var money = taken.money();
        return new Posting(
                UUID.randomUUID(),
                PostingKind.REVERSAL,
                FlowType.STANDARD,
                taken.pledge(),
                taken.donor(),
                null,
                taken.allocation(),
                day,
                new Conversion(money.original().negated(), money.dollars().negated(), money.rate()),
                null,
                reason,
                null,
                Ties.reversing(taken.id()),
                who,
                now,
                entries(taken));
    }
}
