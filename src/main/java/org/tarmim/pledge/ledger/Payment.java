package org.tarmim.pledge.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * A deposit as it pays what was promised; one that was taken back is none.
 *
 * @param day      the value date
 * @param original as it came
 * @param drawn    what it drew from the pledge, in dollars at the pledge's own rate
 * @param tranche  the tranche that it names, counted from one; null where it names none
 */
public record Payment(
        UUID posting,
        LocalDate day,
        Money original,
        Money drawn,
        @Nullable Integer tranche) {
    /**
     * What it pays in the currency of the pledge.
     *
     * @param perDollar units of that currency for one dollar, as stored with the pledge
     */
    public Money in(Currency currency, BigDecimal perDollar) {
        if (original.currency().equals(currency)) return original;
        return new Money(drawn.amount().multiply(perDollar).setScale(Money.DECIMALS, RoundingMode.HALF_EVEN), currency);
    }
}
