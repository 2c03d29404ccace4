package org.tarmim.pledge.promise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Rate;

/** A tranche as it stands, with the verified words of its pledge. */
public record Due(Revision pledge, Instalment instalment) {
    /** What came of it, in dollars at the rate of the pledge. */
    public Money paid() {
        return dollars(instalment.paid());
    }

    /** What has not come of it, in dollars at the rate of the pledge. */
    public Money missing() {
        return dollars(instalment.missing());
    }

    private Money dollars(Money part) {
        BigDecimal perDollar = Objects.requireNonNull(pledge.counted().perDollar());
        return new Money(part.amount().divide(perDollar, Money.DECIMALS, RoundingMode.HALF_EVEN), Rate.DOLLAR);
    }
}
