package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/**
 * What a revision is worth in dollars, at the rate stored with it.
 *
 * @param floor     what counts: the least that is certain, nothing where that was not said
 * @param ceiling   what it can be at most; null where nobody said
 * @param perDollar units of its currency for one dollar; null where no number was said
 * @param rate      by which that was found; null for dollars and where no number was said
 */
public record Counted(
        Money floor,
        @Nullable Money ceiling,
        @Nullable BigDecimal perDollar,
        @Nullable Rate rate) {
    /** Of a pledge without a number. */
    static final Counted NOTHING = new Counted(Money.zero(Rate.DOLLAR), null, null, null);

    /** The most that was said. */
    Money worth() {
        return ceiling == null ? floor : ceiling;
    }
}
