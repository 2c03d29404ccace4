package org.tarmim.pledge.ledger;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.rates.Conversion;

/**
 * One movement of money, which balances. It is never changed; a mistake is reversed by another.
 *
 * @param valueDate  the day on which it counts
 * @param money      the original amount and what it was worth that day
 * @param revision   which verified revision a promise counts
 * @param allocation which allocation it fills or draws
 * @param tranche    which tranche a deposit says that it pays; null where it names none
 * @param recordedAt on the situation clock
 * @param entries    none for money that is seen once more
 */
public record Posting(
        UUID id,
        PostingKind kind,
        FlowType type,
        @Nullable UUID pledge,
        @Nullable UUID donor,
        @Nullable UUID revision,
        @Nullable UUID allocation,
        LocalDate valueDate,
        Conversion money,
        @Nullable String reference,
        @Nullable String note,
        @Nullable Integer tranche,
        Ties ties,
        UUID recordedBy,
        Instant recordedAt,
        List<Entry> entries) {
    public Posting {
        entries = List.copyOf(entries);
    }

    /** The deposit in which its money is parked; null where it is free. */
    @Nullable
    UUID parent() {
        return entries.stream()
                .map(Entry::parent)
                .filter(parent -> parent != null)
                .findFirst()
                .orElse(null);
    }

    Posting with(List<Entry> sides) {
        return new Posting(
                id,
                kind,
                type,
                pledge,
                donor,
                revision,
                allocation,
                valueDate,
                money,
                reference,
                note,
                tranche,
                ties,
                recordedBy,
                recordedAt,
                sides);
    }
}
