package org.tarmim.ui;

import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import com.ibm.icu.util.ULocale;
import java.math.RoundingMode;
import org.tarmim.kernel.Money;

/** Amounts as people read them: the code of the currency, then the number with Western digits, from left to right. */
final class Amounts {
    private static final LocalizedNumberFormatter FULL = NumberFormatter.withLocale(ULocale.ENGLISH);

    private Amounts() {}

    /** All of it, as USD 1,250,000 or KWD 12.500: decimals as many as the currency has, or none for a whole number. */
    static String full(Money money) {
        var decimals = Math.max(money.amount().scale(), Money.decimals(money.currency()));
        var precision = Precision.fixedFraction(money.amount().scale() == 0 ? 0 : decimals);
        return money.currency() + "\u00a0" + FULL.precision(precision).format(money.amount());
    }

    /** Rounded half to even to the coins of the currency. */
    static Money rounded(Money money) {
        var decimals = Money.decimals(money.currency());
        return new Money(money.amount().setScale(decimals, RoundingMode.HALF_EVEN), money.currency());
    }

    /** Rounded half to even to three figures for a narrow place, without the currency, as 1.25m. */
    static String brief(Money money, ULocale formats) {
        return NumberFormatter.withLocale(formats)
                .notation(Notation.compactShort())
                .precision(Precision.maxSignificantDigits(3))
                .roundingMode(RoundingMode.HALF_EVEN)
                .format(money.amount())
                .toString();
    }

    /** In words, so that a wrong number of zeros is heard: 150 million US dollars. */
    static String inWords(Money money, ULocale formats) {
        return NumberFormatter.withLocale(formats)
                .notation(Notation.compactLong())
                .precision(Precision.maxFraction(Money.DECIMALS + Money.DECIMALS))
                .unit(Currency.getInstance(money.currency().getCurrencyCode()))
                .unitWidth(NumberFormatter.UnitWidth.FULL_NAME)
                .format(money.amount())
                .toString();
    }
}
