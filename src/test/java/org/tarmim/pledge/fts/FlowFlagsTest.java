package org.tarmim.pledge.fts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.LIST;
import static org.tarmim.pledge.fts.SampleFlow.into;
import static org.tarmim.pledge.fts.SampleFlow.object;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** Dirt as it really comes: flagged with a sentence, kept as it came, and never mended. */
@HouseTest
class FlowFlagsTest {
    private static final AtomicInteger PLACES = new AtomicInteger();

    @Autowired
    SamplePeople people;

    @Autowired
    SampleImports samples;

    @Autowired
    FlaggedFlows flagged;

    @Autowired
    Rates rates;

    Actor desk;
    String place;

    @BeforeEach
    void somebody_and_a_place_of_its_own() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        place = "Sample dirty place " + PLACES.incrementAndGet();
    }

    @Test
    void a_rate_of_one_for_another_currency() {
        assertFlags(in("SEK", 20_000_000, 1).usd(2_072_754), FlowFlag.RATE_OF_ONE, FlowFlag.AMOUNTS_DISAGREE);
        assertSaid(
                FlowFlag.RATE_OF_ONE,
                "The rate is one, but the amount is not in dollars. Ask for the rate, or say why one is right.");
    }

    @Test
    void an_inverted_rate_and_a_stale_one_against_the_rate_of_the_month() {
        enter("ISK", "125", LocalDate.of(2019, 3, 1));
        assertFlags(in("ISK", 125_000, 125).usd(1000));
        assertFlags(in("ISK", 8, "0.008").usd(1000), FlowFlag.RATE_INVERTED);
        assertFlags(in("ISK", 105_000, 105).usd(1000), FlowFlag.RATE_IMPLAUSIBLE);
        assertSaid(
                FlowFlag.RATE_INVERTED,
                "The rate fits once it is turned round: dollars for a unit instead of units for a dollar.");
        assertSaid(
                FlowFlag.RATE_IMPLAUSIBLE,
                "The rate is far from the one of that month, or from most rates of this currency in the files.");
    }

    @Test
    void without_a_rate_of_the_month_the_middle_one_of_the_files_is_asked() {
        var run = samples.looked(
                desk,
                SamplePages.page(
                        in("CZK", 23_000, 23).usd(1000),
                        in("CZK", 22_000, 22).usd(1000),
                        in("CZK", 46_000, 23).usd(2000),
                        in("CZK", 90_000, 90).usd(1000)));
        assertThat(run.flags()).containsOnlyKeys(FlowFlag.RATE_IMPLAUSIBLE);
        assertThat(run.counts().flagged()).isEqualTo(1);
    }

    @Test
    void dollars_that_do_not_match_amount_and_rate_are_shown_with_both_and_never_overwritten() {
        var row = assertFlags(in("EUR", 6_000_000, "0.884").usd(6_514_658), FlowFlag.AMOUNTS_DISAGREE);
        assertThat(row.money().usd()).isEqualByComparingTo("6514658");
        assertThat(row.money().expected()).isEqualByComparingTo("6787330.3167");
        assertThat(row.money().original()).isEqualByComparingTo("6000000");
        assertSaid(
                FlowFlag.AMOUNTS_DISAGREE,
                "Original amount, rate and dollars do not go together. All three stay as they came; say which one is right.");
    }

    @Test
    void what_rounding_explains_is_no_disagreement() {
        assertFlags(in("EUR", 100_000, "0.895").usd(111_732));
    }

    @Test
    void a_currency_without_amount_and_an_amount_without_currency() {
        assertFlags(flow().with("originalCurrency", "JPY"), FlowFlag.CURRENCY_WITHOUT_AMOUNT);
        assertFlags(flow().with("originalAmount", 900), FlowFlag.AMOUNT_WITHOUT_CURRENCY);
        assertFlags(in("$", 1000, null), FlowFlag.CURRENCY_UNKNOWN);
        assertSaid(
                FlowFlag.CURRENCY_WITHOUT_AMOUNT,
                "There is a currency and no original amount, so that the dollars cannot be checked.");
        assertSaid(
                FlowFlag.AMOUNT_WITHOUT_CURRENCY,
                "There is an original amount and no currency. It is not taken for dollars.");
    }

    @Test
    void nothing_or_one_unit_is_for_money_that_is_held_until_it_is_passed_on() {
        assertFlags(flow().usd(0), FlowFlag.PLACEHOLDER);
        assertFlags(flow().usd(1), FlowFlag.PLACEHOLDER);
        assertFlags(flow().usd(1).with("flowType", "Parked"));
        assertFlags(flow().usd(-5), FlowFlag.NEGATIVE);
        assertFlags(flow().usd(null), FlowFlag.NO_DOLLARS);
        assertSaid(
                FlowFlag.PLACEHOLDER,
                "An amount of nothing or one stands for a real one. Only money that is held until it is passed on may come down to that.");
    }

    @Test
    void days_that_cannot_be() {
        assertFlags(flow().with("firstReportedDate", "2019-03-01"), FlowFlag.REPORTED_BEFORE_DECIDED);
        assertFlags(flow().with("date", "2999-01-01"), FlowFlag.DATE_IN_FUTURE);
        assertSaid(
                FlowFlag.REPORTED_BEFORE_DECIDED,
                "It was first reported before the day on which it was decided. Both days stay as they came.");
    }

    @Test
    void two_that_look_the_same_in_one_file_and_one_that_is_here_already() {
        var first = flow().from(object("Organization", "Sample twin donor"));
        var twin = flow().from(object("Organization", "Sample twin donor"));
        var run = samples.looked(desk, SamplePages.page(first, twin));
        assertThat(run.flags()).containsEntry(FlowFlag.POSSIBLE_DUPLICATE, 2);
        samples.kept(desk, SamplePages.page(first));
        assertFlags(twin, FlowFlag.POSSIBLE_DUPLICATE);
        assertSaid(
                FlowFlag.POSSIBLE_DUPLICATE,
                "Another flow has the same giver, receiver, amount, day and status. Compare both; if it is the same money, leave one out.");
    }

    @Test
    void possible_duplicates_name_each_other() {
        var first = flow().from(object("Organization", "Sample naming donor"));
        var twin = flow().from(object("Organization", "Sample naming donor"));
        samples.kept(desk, SamplePages.page(first));
        var row = assertFlags(twin, FlowFlag.POSSIBLE_DUPLICATE);
        var alike = Acting.as(desk, () -> flagged.lookalikes(List.of(row)));
        assertThat(alike.get(row.row())).extracting(Lookalike::flow).containsExactly(first.id());
        var versions = Acting.as(desk, () -> flagged.versions(first.id()));
        assertThat(versions).extracting(FlowRow::version).containsExactly(1);
        assertThat(versions.getFirst().standing()).isEqualTo(FlowStanding.WAITING);
        assertThat(versions.getFirst().flags()).isEmpty();
        var back = Acting.as(desk, () -> flagged.lookalikes(versions));
        assertThat(back.values())
                .singleElement()
                .asInstanceOf(LIST)
                .extracting("flow")
                .containsExactly(twin.id());
    }

    @Test
    void what_looks_like_nothing_else_names_nothing() {
        var row = assertFlags(flow().usd(-7), FlowFlag.NEGATIVE);
        assertThat(Acting.as(desk, () -> flagged.lookalikes(List.of(row)))).isEmpty();
        assertThat(Acting.as(desk, () -> flagged.versions(1))).isEmpty();
    }

    private SampleFlow flow() {
        return into(place, 2019);
    }

    private SampleFlow in(String currency, Object amount, Object rate) {
        return flow().original(currency, amount, rate);
    }

    /** Keeps a flow and answers it as it came; it has exactly these flags. */
    private FlowRow assertFlags(SampleFlow flow, FlowFlag... flags) {
        var totals = new ControlTotals(1, 1, 0, 0, BigDecimal.ONE, BigDecimal.ZERO);
        var batch = samples.kept(desk, SamplePages.page(totals, List.of(flow)));
        var rows = Acting.as(desk, () -> flagged.waiting(batch.id(), null, 10)).rows();
        assertThat(rows).hasSize(flags.length == 0 ? 0 : 1);
        if (rows.isEmpty()) return null;
        assertThat(rows.getFirst().flags()).containsExactlyInAnyOrder(flags);
        return rows.getFirst();
    }

    private static void assertSaid(FlowFlag flag, String sentence) {
        assertThat(Words.in(Languages.ENGLISH).say("FlowFlag." + flag + ".said"))
                .isEqualTo(sentence);
    }

    private void enter(String currency, String perDollar, LocalDate from) {
        var details = new RateDetails(
                Currency.getInstance(currency),
                new BigDecimal(perDollar),
                RateDirection.UNITS_PER_DOLLAR,
                from,
                RateSource.UN_OPERATIONAL,
                "Sample");
        Acting.as(desk, () -> rates.enter(details));
    }
}
