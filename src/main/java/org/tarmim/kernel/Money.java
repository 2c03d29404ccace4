package org.tarmim.kernel;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.stream.Stream;

/**
 * An exact amount in one currency, with up to four decimals (ISO 4217 knows currencies with none to four). It is never
 * rounded here; a screen rounds once, when it shows it.
 *
 * @param amount   below zero for what goes back; less than 10¹⁶ either way
 * @param currency of ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {
    /** As many decimals as amounts are kept with. */
    public static final int DECIMALS = 4;

    private static final int LONGEST = 16;

    /** Throws {@link Rejected} for more digits than can be kept. */
    public Money {
        amount = amount.stripTrailingZeros();
        if (amount.scale() < 0) amount = amount.setScale(0, RoundingMode.UNNECESSARY);
        if (amount.scale() > DECIMALS || amount.precision() - amount.scale() > LONGEST)
            throw Rejected.because("money.digits", amount.toPlainString());
    }

    /** An amount as a number and a code of ISO 4217, for instance {@code "150000000", "USD"}. */
    public static Money of(String amount, String currency) {
        return new Money(new BigDecimal(amount), Currency.getInstance(currency));
    }

    /** Nothing, in a currency. */
    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** As many decimals as this currency is paid with: two for most, none for yen, three for Kuwaiti dinars. */
    public static int decimals(Currency currency) {
        var digits = currency.getDefaultFractionDigits();
        return digits < 0 ? DECIMALS : digits; // drawing rights and gold have no coins
    }

    /** The sum; throws {@link IllegalArgumentException} for another currency. */
    public Money plus(Money other) {
        return with(amount.add(same(other).amount));
    }

    /** The difference; throws {@link IllegalArgumentException} for another currency. */
    public Money minus(Money other) {
        return with(amount.subtract(same(other).amount));
    }

    /** The same, going the other way. */
    public Money negated() {
        return with(amount.negate());
    }

    /** The greater of both; throws {@link IllegalArgumentException} for another currency. */
    public Money max(Money other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The smaller of both; throws {@link IllegalArgumentException} for another currency. */
    public Money min(Money other) {
        return compareTo(other) <= 0 ? this : other;
    }

    /** Whether there is some. */
    public boolean isPositive() {
        return amount.signum() > 0;
    }

    /** Whether there is none. */
    public boolean isZero() {
        return amount.signum() == 0;
    }

    /** Whether no coin is cut: it has no more decimals than its currency is paid with. */
    public boolean isWhole() {
        return amount.scale() <= decimals(currency);
    }

    /** The sum of amounts in a currency; throws {@link IllegalArgumentException} for one in another. */
    public static Money sum(Currency currency, Stream<Money> amounts) {
        return amounts.reduce(zero(currency), Money::plus);
    }

    /** Throws {@link IllegalArgumentException} for another currency. */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(same(other).amount);
    }

    private Money with(BigDecimal other) {
        return new Money(other, currency);
    }

    private Money same(Money other) {
        if (other.currency.equals(currency)) return other;
        throw new IllegalArgumentException("%s is not %s".formatted(other.currency, currency));
    }
}
