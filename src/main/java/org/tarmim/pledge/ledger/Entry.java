package org.tarmim.pledge.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/** One side of a posting: so many dollars more in an account, or fewer where it is below zero. */
public record Entry(Account account, @Nullable UUID allocation, Money usd) {
    static Entry of(Account account, Money usd) {
        return new Entry(account, null, usd);
    }

    Entry reversed() {
        return new Entry(account, allocation, usd.negated());
    }
}
