package org.tarmim.pledge.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.rates.Conversion;
import org.tarmim.rates.Rate;

/**
 * In what a verified pledge was promised, and at which rate it is kept in the books.
 *
 * @param currency  null where no number was said
 * @param perDollar units of that currency for one dollar on the day of the announcement
 */
record Terms(@Nullable Currency currency, @Nullable BigDecimal perDollar) {
    /**
     * What an amount draws from the pledge, in dollars at the pledge's own rate.
     *
     * @param paid      the amount with what it is worth on its day
     * @param rateOfDay the rate of the pledge's currency on that day; null where it is in dollars or none is known
     */
    Money book(Conversion paid, @Nullable Rate rateOfDay) {
        if (currency == null || perDollar == null || currency.equals(Rate.DOLLAR)) return paid.dollars();
        if (paid.original().currency().equals(currency))
            return dollars(paid.original().amount());
        if (rateOfDay == null) return paid.dollars();
        return dollars(paid.dollars().amount().multiply(rateOfDay.perDollar()));
    }

    private Money dollars(BigDecimal units) {
        return new Money(units.divide(perDollar, Money.DECIMALS, RoundingMode.HALF_EVEN), Rate.DOLLAR);
    }
}
