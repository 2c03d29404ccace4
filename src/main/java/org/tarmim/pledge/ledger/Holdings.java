package org.tarmim.pledge.ledger;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** What the accounts of one pledge hold in dollars; those of an allocation by its id. */
public record Holdings(Map<Place, Money> money) {
    private static final Money NOTHING = Money.zero(Rate.DOLLAR);

    /** An account, and the allocation where it is one of allocations. */
    public record Place(Account account, @Nullable UUID allocation) {}

    public Holdings {
        money = Map.copyOf(money);
    }

    /** What an account holds for an allocation. */
    public Money of(Account account, UUID allocation) {
        return money.getOrDefault(new Place(account, allocation), NOTHING);
    }

    /** What an account holds, of all allocations together. */
    public Money of(Account account) {
        return Money.sum(
                Rate.DOLLAR,
                money.entrySet().stream()
                        .filter(place -> place.getKey().account() == account)
                        .map(Map.Entry::getValue));
    }

    /** What counts of the pledge: the floor that was verified, or what was signed or received beyond it. */
    public Money counted() {
        return of(Account.PROMISE).negated();
    }

    /** The sum of all accounts: nothing, always. */
    public Money trialBalance() {
        return Money.sum(Rate.DOLLAR, money.values().stream());
    }
}
