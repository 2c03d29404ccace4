package org.tarmim.pledge.fts;

import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/**
 * How many flows, and what they come to.
 *
 * @param usd dollars, as the source booked them
 */
public record FlowSum(long count, Money usd) {
    /** No flow. */
    public static final FlowSum NOTHING = new FlowSum(0, Money.zero(Rate.DOLLAR));

    FlowSum plus(FlowSum other) {
        return new FlowSum(count + other.count, usd.plus(other.usd));
    }
}
