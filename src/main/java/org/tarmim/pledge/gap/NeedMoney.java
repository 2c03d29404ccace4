package org.tarmim.pledge.gap;

import java.util.EnumMap;
import java.util.List;
import java.util.Objects;
import org.tarmim.facility.need.Need;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.Allocation;
import org.tarmim.pledge.ledger.AllocationState;

/**
 * A need with the allocations to it.
 *
 * @param allocations newest first; also those that wait or were rejected
 */
public record NeedMoney(Need need, List<Allocation> allocations) {
    public NeedMoney {
        allocations = List.copyOf(allocations);
    }

    /** The need and what was really set aside, handed out and spent for it. */
    public Chain chain() {
        var money = new EnumMap<Account, Money>(Account.class);
        for (var allocation : allocations) {
            money.merge(Account.ALLOCATED, allocation.waiting(), Money::plus);
            money.merge(Account.DISBURSED, allocation.disbursed(), Money::plus);
            money.merge(Account.SPENT, allocation.spent(), Money::plus);
        }
        return new Chain(asked(), money);
    }

    /** What is confirmed for it and has not come yet: shown beside the gap, never in it. */
    public Money promised() {
        return allocations.stream()
                .filter(one -> one.state() == AllocationState.RESERVED || one.state() == AllocationState.FUNDED)
                .map(Allocation::missing)
                .reduce(Chain.NOTHING, Money::plus);
    }

    private Money asked() {
        return need.isCurrent() ? Objects.requireNonNullElse(need.usd(), Chain.NOTHING) : Chain.NOTHING;
    }
}
