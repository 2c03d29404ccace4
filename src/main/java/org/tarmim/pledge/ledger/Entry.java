package org.tarmim.pledge.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * One side of a posting: so many dollars more in an account, or fewer where it is below zero.
 *
 * @param parent the deposit in which the money is or was parked
 */
public record Entry(
        Account account,
        @Nullable UUID allocation,
        @Nullable UUID parent,
        Money usd) {
    public Entry(Account account, @Nullable UUID allocation, Money usd) {
        this(account, allocation, null, usd);
    }

    static Entry of(Account account, Money usd) {
        return new Entry(account, null, null, usd);
    }

    static Entry received(@Nullable UUID parent, Money usd) {
        return new Entry(Account.DEPOSITED, null, parent, usd);
    }

    Entry reversed() {
        return new Entry(account, allocation, parent, usd.negated());
    }

    Holdings.Place place() {
        return new Holdings.Place(account, allocation, parent);
    }
}
