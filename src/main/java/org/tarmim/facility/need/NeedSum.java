package org.tarmim.facility.need;

import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/**
 * What needs come to.
 *
 * @param usd      of those that have a cost, in dollars as they were recorded, not rounded
 * @param costed   how many those are
 * @param uncosted how many more nobody has said the cost of; they are not in the sum
 */
public record NeedSum(Money usd, long costed, long uncosted) {
    /** Nothing. */
    public static final NeedSum NONE = new NeedSum(Money.zero(Rate.DOLLAR), 0, 0);

    /** Both together. */
    public NeedSum plus(NeedSum other) {
        return new NeedSum(usd.plus(other.usd), costed + other.costed, uncosted + other.uncosted);
    }

    /** Which share of a whole it is, between 0 and 1; 0 of nothing. */
    public double shareOf(Money whole) {
        if (whole.isZero()) return 0;
        return usd.amount().doubleValue() / whole.amount().doubleValue();
    }
}
