package org.tarmim.pledge.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/**
 * What the accounts of one pledge hold in dollars; those of an allocation by its id, and what is parked by the deposit in
 * which it is, the earliest first.
 */
public record Holdings(Map<Place, Money> money) {
    private static final Money NOTHING = Money.zero(Rate.DOLLAR);

    /** An account, the allocation where it is one of allocations, and the deposit in which money is parked. */
    public record Place(
            Account account,
            @Nullable UUID allocation,
            @Nullable UUID parent) {
        public Place(Account account, @Nullable UUID allocation) {
            this(account, allocation, null);
        }
    }

    public Holdings {
        money = Collections.unmodifiableMap(new LinkedHashMap<>(money));
    }

    /** What is in one place. */
    public Money at(Place place) {
        return money.getOrDefault(place, NOTHING);
    }

    /** What an account holds for an allocation. */
    public Money of(Account account, UUID allocation) {
        return at(new Place(account, allocation));
    }

    /** What an account holds, of all allocations together, parked or not. */
    public Money of(Account account) {
        return Money.sum(
                Rate.DOLLAR,
                money.entrySet().stream()
                        .filter(place -> place.getKey().account() == account)
                        .map(Map.Entry::getValue));
    }

    /** What is left in a deposit that is parked. */
    public Money parkedIn(UUID parent) {
        return at(new Place(Account.DEPOSITED, null, parent));
    }

    /** The deposits that hold parked money, the earliest first. */
    List<UUID> parents() {
        return money.keySet().stream()
                .map(Place::parent)
                .filter(parent -> parent != null)
                .toList();
    }

    /** The same once these entries are written. */
    Holdings plus(List<Entry> entries) {
        var sums = new LinkedHashMap<>(money);
        entries.forEach(entry -> sums.merge(entry.place(), entry.usd(), Money::plus));
        return new Holdings(sums);
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
