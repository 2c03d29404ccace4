package org.tarmim.pledge.gap;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.rates.Rate;

/**
 * A need and the money that answers it, in dollars; each dollar stands in one stage only.
 *
 * @param need  of the latest assessments
 * @param money what stands in each stage
 */
public record Chain(Money need, Map<Account, Money> money) {
    /** No dollars. */
    public static final Money NOTHING = Money.zero(Rate.DOLLAR);

    static final Chain NONE = new Chain(NOTHING, Map.of());

    public Chain {
        money = Map.copyOf(money);
    }

    /** A need without any money. */
    static Chain needing(Money need) {
        return new Chain(need, Map.of());
    }

    /** What stands in a stage. */
    public Money in(Account stage) {
        return money.getOrDefault(stage, NOTHING);
    }

    /** What was received, in whichever stage it is now. */
    public Money received() {
        return in(Account.DEPOSITED)
                .plus(in(Account.ALLOCATED))
                .plus(in(Account.DISBURSED))
                .plus(in(Account.SPENT));
    }

    /** What is signed for or received: all that is held against the need. Pledges stand beside it and never in it. */
    public Money covered() {
        return in(Account.COMMITTED).plus(received());
    }

    /** What is missing; below zero where more came than was asked for, which is shown and never cut. */
    public Money gap() {
        return need.minus(covered());
    }

    /** What is missing, nothing where there is enough. */
    public Money missing() {
        return gap().max(NOTHING);
    }

    /** What came beyond the need, nothing where there was none too much. */
    public Money over() {
        return gap().negated().max(NOTHING);
    }

    /** What was handed out, spent or not. */
    public Money handedOut() {
        return in(Account.DISBURSED).plus(in(Account.SPENT));
    }

    /** All of it in all stages: what is promised too. */
    public Money everything() {
        return in(Account.PLEDGED).plus(covered());
    }

    /** The sum of several. */
    public static Chain sum(Collection<Chain> chains) {
        return chains.stream().reduce(NONE, Chain::plus);
    }

    /** Both together. */
    public Chain plus(Chain other) {
        var sums = new EnumMap<Account, Money>(Account.class);
        sums.putAll(money);
        other.money.forEach((stage, usd) -> sums.merge(stage, usd, Money::plus));
        return new Chain(need.plus(other.need), sums);
    }
}
