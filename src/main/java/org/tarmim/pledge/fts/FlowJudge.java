package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.rates.Rate;
import org.tarmim.rates.Rates;

/**
 * Says what looks wrong in a flow. A rate is compared with the one of its month here, ten percent either way; where
 * there is none, with the middle one of the file, of which years differ more, fifteen percent either way.
 */
final class FlowJudge {
    private static final BigDecimal MONTHLY_BAND = new BigDecimal("0.10");
    private static final BigDecimal FILE_BAND = new BigDecimal("0.15");
    private static final BigDecimal PEGGED = new BigDecimal("0.01");

    private final Observed observed;
    private final Rates rates;
    private final LocalDate today;
    private final Map<Month, Optional<BigDecimal>> known = new HashMap<>();

    private record Month(Currency currency, YearMonth month) {}

    FlowJudge(Observed observed, Rates rates, LocalDate today) {
        this.observed = observed;
        this.rates = rates;
        this.today = today;
    }

    /** Its flags; alike says whether a flow that is here already looks the same. */
    Set<FlowFlag> flags(ReportedFlow flow, boolean alike) {
        var flags = EnumSet.noneOf(FlowFlag.class);
        money(flow.money(), flags);
        rate(flow, flags);
        var held = flow.type() == FlowType.PARKED;
        if (flow.money().isPlaceholder() && !held) flags.add(FlowFlag.PLACEHOLDER);
        if (flow.isTelling() && (alike || observed.isAlike(flow))) flags.add(FlowFlag.POSSIBLE_DUPLICATE);
        if (flow.days().isReportedBeforeDecided()) flags.add(FlowFlag.REPORTED_BEFORE_DECIDED);
        if (flow.days().isAfter(today)) flags.add(FlowFlag.DATE_IN_FUTURE);
        return flags;
    }

    private static void money(FlowMoney money, Set<FlowFlag> flags) {
        if (money.usd() == null) flags.add(FlowFlag.NO_DOLLARS);
        if (money.isNegative()) flags.add(FlowFlag.NEGATIVE);
        if (money.disagrees()) flags.add(FlowFlag.AMOUNTS_DISAGREE);
        if (money.currency() != null && money.original() == null) flags.add(FlowFlag.CURRENCY_WITHOUT_AMOUNT);
        if (money.currency() == null && money.original() != null) flags.add(FlowFlag.AMOUNT_WITHOUT_CURRENCY);
    }

    private void rate(ReportedFlow flow, Set<FlowFlag> flags) {
        var code = flow.money().currency();
        if (code == null) return;
        var currency = currency(code);
        if (currency == null) flags.add(FlowFlag.CURRENCY_UNKNOWN);
        var rate = flow.money().perDollar();
        if (currency != null && rate != null) rate(flow, currency, rate, flags);
    }

    private void rate(ReportedFlow flow, Currency currency, BigDecimal rate, Set<FlowFlag> flags) {
        boolean one = rate.compareTo(BigDecimal.ONE) == 0;
        if (currency.equals(Rate.DOLLAR)) {
            if (!one) flags.add(FlowFlag.RATE_IMPLAUSIBLE);
            return;
        }
        var monthly = flow.days().ofRate().flatMap(day -> monthly(currency, day));
        var right = monthly.or(() -> observed.middle(currency.getCurrencyCode()));
        var band = monthly.isPresent() ? MONTHLY_BAND : FILE_BAND;
        boolean far = right.map(expected -> !isNear(rate, expected, band)).orElse(false);
        if (rate.signum() <= 0) flags.add(FlowFlag.RATE_IMPLAUSIBLE);
        else if (one && !monthly.map(FlowJudge::isOne).orElse(false)) flags.add(FlowFlag.RATE_OF_ONE);
        else if (far) flags.add(upsideDown(rate, right, band) ? FlowFlag.RATE_INVERTED : FlowFlag.RATE_IMPLAUSIBLE);
    }

    // Some currencies are held at one dollar; a rate that was entered here says so.
    private static boolean isOne(BigDecimal rate) {
        return isNear(rate, BigDecimal.ONE, PEGGED);
    }

    private static boolean upsideDown(BigDecimal rate, Optional<BigDecimal> right, BigDecimal band) {
        return right.map(expected -> BigDecimal.ONE.divide(expected, MathContext.DECIMAL64))
                .filter(inverted -> isNear(rate, inverted, band))
                .isPresent();
    }

    private Optional<BigDecimal> monthly(Currency currency, LocalDate day) {
        return known.computeIfAbsent(new Month(currency, YearMonth.from(day)), this::monthly);
    }

    private Optional<BigDecimal> monthly(Month asked) {
        return rates.on(asked.currency(), asked.month().atEndOfMonth())
                .filter(rate -> YearMonth.from(rate.validFrom()).equals(asked.month()))
                .map(Rate::perDollar);
    }

    private static boolean isNear(BigDecimal one, BigDecimal other, BigDecimal band) {
        return one.subtract(other).abs().compareTo(other.multiply(band)) <= 0;
    }

    private static @Nullable Currency currency(String code) {
        try {
            return Currency.getInstance(code);
        } catch (IllegalArgumentException unknown) {
            return null;
        }
    }
}
