package org.tarmim.rates;

import jakarta.validation.Valid;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The desk for rates of exchange: entered by hand with their source, asked by everybody who turns money into dollars. */
@Desk
public class Rates {
    /** A rate is not used for a day that is further from its first day than this. */
    static final int LONGEST_DAYS = 100;

    /** Further than this from the rate before it, a rate has to be explained. */
    private static final BigDecimal BAND = new BigDecimal("0.10");

    private final RateTable table;
    private final SituationClock clock;
    private final Validator validator;
    private final ApplicationEventPublisher events;

    Rates(RateTable table, SituationClock clock, Validator validator, ApplicationEventPublisher events) {
        this.table = table;
        this.clock = clock;
        this.validator = validator;
        this.events = events;
    }

    /** The rates of all currencies, newest first. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public List<Rate> list() {
        return table.all();
    }

    /** Enters a rate; throws {@link Rejected} when it is far from its neighbour or upside down, and not explained. */
    @Requires(May.RECORD_MONEY)
    public Rate enter(@Valid RateDetails details) {
        if (details.currency().equals(Rate.DOLLAR)) throw Rejected.because("rate.dollar");
        if (!details.isExplained())
            table.nearest(details.currency(), details.validFrom()).ifPresent(neighbour -> compare(details, neighbour));
        var rate = table.insert(details, clock.now());
        events.publishEvent(new RateChanged(rate));
        return rate;
    }

    /** Enters a sheet of rates, all or none; throws {@link Rejected} with row and reason for the first wrong one. */
    @Requires(May.RECORD_MONEY)
    public int enterAll(String sheet) {
        var lines = RateSheet.read(sheet);
        lines.forEach(this::enter);
        return lines.size();
    }

    /** An amount in dollars at the rate of a day; throws {@link Rejected} where none is known that is recent enough. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Conversion convert(Money money, LocalDate day) {
        if (money.currency().equals(Rate.DOLLAR)) return new Conversion(money, money, null);
        var rate = on(money.currency(), day)
                .orElseThrow(
                        () -> Rejected.because("rate.none", money.currency().getCurrencyCode(), day));
        return new Conversion(money, rate.toDollars(money), rate);
    }

    /** The rate of a currency on a day, none for dollars. */
    @Requires(May.SEE_PLEDGES)
    @Transactional(readOnly = true)
    public Optional<Rate> on(Currency currency, LocalDate day) {
        return table.on(currency, day, day.minusDays(LONGEST_DAYS));
    }

    private void enter(RateSheet.Line line) {
        try {
            validator.validate(line.details()).forEach(wrong -> {
                throw Rejected.because(wrong.getMessage());
            });
            enter(line.details());
        } catch (Rejected refusal) {
            throw Rejected.because("rates.sheet.row", line.number(), refusal);
        }
    }

    private static void compare(RateDetails details, Rate neighbour) {
        var given = details.perDollar();
        if (isNear(given, neighbour.perDollar())) return;
        var other = BigDecimal.ONE.divide(neighbour.perDollar(), Rate.DECIMALS, RoundingMode.HALF_EVEN);
        var sentence = isNear(given, other) ? "rate.upsideDown" : "rate.far";
        throw Rejected.because(
                sentence,
                details.currency().getCurrencyCode(),
                given.setScale(4, RoundingMode.HALF_EVEN).toPlainString(),
                neighbour.perDollar().stripTrailingZeros().toPlainString(),
                neighbour.validFrom());
    }

    private static boolean isNear(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(other.multiply(BAND)) <= 0;
    }
}
