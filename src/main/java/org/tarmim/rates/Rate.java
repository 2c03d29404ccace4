package org.tarmim.rates;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * What a currency is worth from a day on.
 *
 * @param perDollar  units of the currency for one US dollar, ten decimals
 * @param validFrom  the first day it holds; it holds until the next one of that currency
 * @param recordedAt when it was entered; of two for one day the later one counts
 */
public record Rate(
        UUID id,
        Currency currency,
        BigDecimal perDollar,
        LocalDate validFrom,
        RateSource source,
        @Nullable String note,
        Instant recordedAt) {
    /** The dollar, in which all totals are. */
    public static final Currency DOLLAR = Currency.getInstance("USD");

    /** As many decimals as a rate is kept with. */
    static final int DECIMALS = 10;

    /** An amount of this currency in dollars, with four decimals. */
    public Money toDollars(Money money) {
        if (!money.currency().equals(currency))
            throw new IllegalArgumentException(money.currency() + ", not " + currency);
        return new Money(money.amount().divide(perDollar, Money.DECIMALS, RoundingMode.HALF_EVEN), DOLLAR);
    }
}
