package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.rates.Rate;

/**
 * The three numbers of a reported flow, as they came.
 *
 * @param usd       dollars, as the source booked them
 * @param original  the amount in its own currency
 * @param currency  its code, as it was written
 * @param perDollar units of that currency for one dollar
 */
public record FlowMoney(
        @Nullable BigDecimal usd,
        @Nullable BigDecimal original,
        @Nullable String currency,
        @Nullable BigDecimal perDollar) {
    private static final int WHOLE_DIGITS = 16;
    private static final int RATE_WHOLE_DIGITS = 10;
    private static final int RATE_DECIMALS = 10;
    private static final BigDecimal TOLERANCE = new BigDecimal("0.005");

    /** Throws {@link Rejected} for more digits than can be kept. */
    public FlowMoney {
        check(usd);
        check(original);
        if (perDollar != null) perDollar = rate(perDollar);
    }

    /** Whether the original is in dollars. */
    boolean isInDollars() {
        return Rate.DOLLAR.getCurrencyCode().equals(currency);
    }

    /** What the original amount is in dollars at the rate that came with it; null where a part is missing. */
    public @Nullable BigDecimal expected() {
        if (original == null || currency == null) return null;
        if (perDollar == null) return isInDollars() ? original : null;
        return perDollar.signum() <= 0
                ? null
                : original.divide(perDollar, MathContext.DECIMAL64).setScale(Money.DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** Whether the dollars are further from that than rounding explains: half a percent, and more than one dollar. */
    boolean disagrees() {
        var expected = expected();
        if (usd == null || expected == null) return false;
        var allowed = usd.abs().max(expected.abs()).multiply(TOLERANCE).max(BigDecimal.ONE);
        return usd.subtract(expected).abs().compareTo(allowed) > 0;
    }

    /** Whether one of the amounts is nothing or one unit. */
    boolean isPlaceholder() {
        return isAtMostOne(usd) || isAtMostOne(original);
    }

    boolean isNegative() {
        return isBelowZero(usd) || isBelowZero(original);
    }

    private static boolean isAtMostOne(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() >= 0 && amount.compareTo(BigDecimal.ONE) <= 0;
    }

    private static boolean isBelowZero(@Nullable BigDecimal amount) {
        return amount != null && amount.signum() < 0;
    }

    private static void check(@Nullable BigDecimal amount) {
        if (amount == null) return;
        var plain = amount.stripTrailingZeros();
        if (plain.scale() > Money.DECIMALS || plain.precision() - plain.scale() > WHOLE_DIGITS)
            throw Rejected.because("fts.row.digits", amount.toString());
    }

    private static BigDecimal rate(BigDecimal rate) {
        if (rate.precision() - rate.scale() > RATE_WHOLE_DIGITS)
            throw Rejected.because("fts.row.digits", rate.toString());
        return rate.setScale(RATE_DECIMALS, RoundingMode.HALF_EVEN);
    }
}
