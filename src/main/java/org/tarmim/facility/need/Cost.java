package org.tarmim.facility.need;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Conversion;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateSource;

/**
 * An amount and what it was worth in dollars when it was recorded: facts that are kept and never computed anew.
 *
 * @param amount     in the currency of its source
 * @param usd        in dollars, with four decimals
 * @param rate       units of the currency for one dollar; one for dollars
 * @param rateSource who says so; null for dollars
 * @param rateFrom   the first day of that rate; null for dollars
 */
public record Cost(
        Money amount,
        Money usd,
        BigDecimal rate,
        @Nullable RateSource rateSource,
        @Nullable LocalDate rateFrom) {
    static Cost of(Conversion converted) {
        var rate = converted.rate();
        return new Cost(
                converted.original(),
                converted.dollars(),
                converted.perDollar(),
                rate == null ? null : rate.source(),
                rate == null ? null : rate.validFrom());
    }

    /** Whether it was in dollars from the beginning. */
    public boolean isInDollars() {
        return amount.currency().equals(Rate.DOLLAR);
    }
}
