package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.YearMonth;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;

/**
 * Says what looks wrong in the rates of files. A rate is compared with the one of its month here, ten percent either way;
 * where there is none, with the middle one of the files, of which years differ more, fifteen percent either way.
 */
final class RateJudge {
    private static final BigDecimal MONTHLY_BAND = new BigDecimal("0.10");
    private static final BigDecimal FILE_BAND = new BigDecimal("0.15");
    private static final BigDecimal PEGGED = new BigDecimal("0.01");

    private final Map<String, BigDecimal> middles;
    private final Rates rates;
    private final Map<Month, Optional<BigDecimal>> known = new HashMap<>();

    private record Month(Currency currency, YearMonth month) {}

    RateJudge(Map<String, BigDecimal> middles, Rates rates) {
        this.middles = middles;
        this.rates = rates;
    }

    /** The currency of a code; null for a code that is none. */
    static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }

    /** The flag of such rows; nothing where their rate looks right or their currency is not known. */
    Optional<FlowFlag> flag(FlowLotTable.Rated rows) {
        var currency = currency(rows.currency());
        if (currency == null) return Optional.empty();
        boolean one = rows.perDollar().compareTo(BigDecimal.ONE) == 0;
        if (currency.equals(Rate.DOLLAR)) return one ? Optional.empty() : Optional.of(FlowFlag.RATE_IMPLAUSIBLE);
        var monthly = Optional.ofNullable(rows.month()).flatMap(month -> monthly(currency, month));
        if (rows.perDollar().signum() <= 0) return Optional.of(FlowFlag.RATE_IMPLAUSIBLE);
        if (one && !monthly.map(RateJudge::isOne).orElse(false)) return Optional.of(FlowFlag.RATE_OF_ONE);
        return monthly.map(right -> flag(rows.perDollar(), right, MONTHLY_BAND))
                .orElseGet(() -> flag(rows.perDollar(), middles.get(rows.currency()), FILE_BAND));
    }

    private static Optional<FlowFlag> flag(BigDecimal rate, @Nullable BigDecimal right, BigDecimal band) {
        if (right == null || isNear(rate, right, band)) return Optional.empty();
        return Optional.of(isUpsideDown(rate, right, band) ? FlowFlag.RATE_INVERTED : FlowFlag.RATE_IMPLAUSIBLE);
    }

    // Some currencies are held at one dollar; a rate that was entered here says so.
    private static boolean isOne(BigDecimal rate) {
        return isNear(rate, BigDecimal.ONE, PEGGED);
    }

    private static boolean isUpsideDown(BigDecimal rate, BigDecimal right, BigDecimal band) {
        return right.signum() != 0 && isNear(rate, BigDecimal.ONE.divide(right, MathContext.DECIMAL64), band);
    }

    private Optional<BigDecimal> monthly(Currency currency, YearMonth month) {
        return known.computeIfAbsent(new Month(currency, month), this::monthly);
    }

    private Optional<BigDecimal> monthly(Month asked) {
        return rates.on(asked.currency(), asked.month().atEndOfMonth())
                .filter(rate -> YearMonth.from(rate.validFrom()).equals(asked.month()))
                .map(Rate::perDollar);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal band) {
        return one.subtract(other).abs().compareTo(other.multiply(band)) <= 0;
    }
}
