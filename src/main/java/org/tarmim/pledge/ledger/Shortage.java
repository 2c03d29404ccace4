package org.tarmim.pledge.ledger;

import java.util.List;
import org.tarmim.kernel.Rejected;

/** Refuses politely what the database would refuse: taking more out of a bucket than it holds. */
final class Shortage {
    private Shortage() {}

    static void check(Holdings held, List<Entry> entries) {
        for (var entry : entries) if (entry.account().isBucket()) check(held, entry);
    }

    private static void check(Holdings held, Entry entry) {
        var there =
                entry.allocation() == null ? held.of(entry.account()) : held.of(entry.account(), entry.allocation());
        var left = there.plus(entry.usd());
        if (left.compareTo(left.minus(left)) < 0)
            throw Rejected.because(
                    "flow.short." + entry.account().name(), there, entry.usd().negated());
    }
}
