package org.tarmim.pledge.ledger;

import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.rates.Rate;

/** Refuses politely what the database would refuse: taking more out of a bucket than it holds. */
final class Shortage {
    private Shortage() {}

    /** Checks what entries leave when all of them are written, in whichever order. */
    static void check(Holdings held, List<Entry> entries) {
        var after = held.plus(entries);
        for (var entry : entries)
            if (entry.account().isBucket() && after.at(entry.place()).amount().signum() < 0)
                refuse(held, entries, entry);
    }

    private static void refuse(Holdings held, List<Entry> entries, Entry lacking) {
        if (lacking.parent() != null)
            throw Rejected.because(
                    "flow.short.PARKED",
                    held.at(lacking.place()),
                    taken(entries, entry -> entry.place().equals(lacking.place())));
        var allocation = lacking.allocation();
        var there = allocation == null ? held.of(lacking.account()) : held.of(lacking.account(), allocation);
        throw Rejected.because(
                "flow.short." + lacking.account(),
                there,
                taken(
                        entries,
                        entry -> entry.account() == lacking.account()
                                && Objects.equals(entry.allocation(), allocation)));
    }

    private static Money taken(List<Entry> entries, Predicate<Entry> from) {
        return Money.sum(Rate.DOLLAR, entries.stream().filter(from).map(Entry::usd))
                .negated();
    }
}
