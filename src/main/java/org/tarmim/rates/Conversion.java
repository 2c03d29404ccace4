package org.tarmim.rates;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * An amount and what it was worth in dollars: a fact that is stored and never computed anew.
 *
 * @param original as it was said or paid
 * @param dollars  with four decimals
 * @param rate     by which; null where the original is in dollars
 */
public record Conversion(
        Money original, Money dollars, @Nullable Rate rate) {
    /** Units of the original currency for one dollar; one for dollars. */
    public BigDecimal perDollar() {
        return rate == null ? BigDecimal.ONE : rate.perDollar();
    }
}
