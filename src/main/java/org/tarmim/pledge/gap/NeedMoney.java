package org.tarmim.pledge.gap;

import java.util.List;
import java.util.Objects;
import org.tarmim.facility.need.Need;
import org.tarmim.kernel.Money;

/**
 * A need with what pledges give to it.
 *
 * @param shares newest first; also those that wait or were rejected
 */
public record NeedMoney(Need need, List<Share> shares) {
    public NeedMoney {
        shares = List.copyOf(shares);
    }

    /** The need and what was really set aside, handed out and spent for it; without loans and goods. */
    public Chain chain() {
        return sum(false).plus(Chain.needing(asked()));
    }

    /** Loans, guarantees and goods for it, which close no gap. */
    public Chain apart() {
        return sum(true);
    }

    /** What is confirmed for it and has not come yet: shown beside the gap, never in it. */
    public Money promised() {
        return shares.stream().filter(one -> !one.apart()).map(Share::missing).reduce(Chain.NOTHING, Money::plus);
    }

    private Chain sum(boolean apart) {
        return Chain.sum(shares.stream()
                .filter(one -> one.apart() == apart)
                .map(Share::chain)
                .toList());
    }

    private Money asked() {
        return need.isCurrent() ? Objects.requireNonNullElse(need.usd(), Chain.NOTHING) : Chain.NOTHING;
    }
}
