package org.tarmim.pledge.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.access.Role;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.pledge.SamplePledges;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.promise.RevisionReason;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;

/**
 * Lives of pledges that dice make up, in currencies of two, three and no digits. After each step the books of the
 * database hold, and the pictures of past days stay.
 */
@HouseTest
class ManyCurrenciesTest extends DicedPledge {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 11);

    private static final int STEPS = 36;

    @Autowired
    Gaps gaps;

    @Autowired
    Rates rates;

    private final Map<LocalDate, Chain> pictures = new LinkedHashMap<>();

    @BeforeEach
    void rates_of_two_weeks() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        other = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = samples.donor(desk, null);
        today = FIRST;
        clock.fixDay(FIRST);
        rate("1", SamplePledges.DAY.minusDays(2));
        rate("1.037", FIRST.plusDays(4));
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @ParameterizedTest(name = "{0}, life {1}")
    @CsvSource({"USD,11", "EUR,12", "KWD,13", "JPY,14", "EUR,15", "KWD,16", "JPY,17", "USD,18"})
    void after_each_step_of_any_life_the_books_hold_and_the_pictures_of_past_days_stay(String currency, long life) {
        dice = new Random(life);
        pledge = samples.verified(said(currency), desk, other);
        for (int step = 0; step < STEPS; step++) {
            live();
            hold();
            if (dice.nextInt(4) == 0) nextDay();
        }
        assertThat(happened).as("steps that were not refused").isGreaterThan(STEPS / 3);
        nextDay();
        learnMore();
        assertThat(pictures).hasSizeGreaterThan(3);
        pictures.forEach(
                (day, then) -> assertThat(picture(day)).as("picture of " + day).isEqualTo(then));
    }

    private void nextDay() {
        var over = today;
        pictures.put(over, now());
        today = today.plusDays(1);
        clock.fixDay(today);
        assertThat(picture(over)).as("the day that is just over").isEqualTo(pictures.get(over));
    }

    /** What is learned later: other rates for days that are over, more money, another amount, a movement taken back. */
    private void learnMore() {
        rate("1.09", FIRST.plusDays(1));
        record(FlowKind.DEPOSIT, FlowType.STANDARD, null, some());
        revise(said(pledgedIn()), RevisionReason.CORRECTION);
        live();
        hold();
    }

    private Chain now() {
        return of(PictureChoice.NOW);
    }

    private Chain picture(LocalDate day) {
        return of(PictureChoice.of(day, false, clock));
    }

    private Chain of(PictureChoice choice) {
        return as(() -> gaps.gap(new GapQuery(GapBy.DONOR, choice)).lines().get(donor.toString()));
    }

    private void rate(String times, LocalDate from) {
        for (var currency : CURRENCIES.subList(1, CURRENCIES.size())) {
            var value = new BigDecimal(PER_DOLLAR.get(currency)).multiply(new BigDecimal(times));
            var details = new RateDetails(
                    Currency.getInstance(currency),
                    value,
                    RateDirection.UNITS_PER_DOLLAR,
                    from,
                    RateSource.UN_OPERATIONAL,
                    "Sample");
            as(() -> rates.enter(details));
        }
    }
}
