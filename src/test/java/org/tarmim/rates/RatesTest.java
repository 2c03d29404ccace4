package org.tarmim.rates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What currencies were worth; each test has a currency that no other test uses. */
@HouseTest
class RatesTest {
    private static final LocalDate DAY = LocalDate.of(2024, 6, 1);

    @Autowired
    Rates rates;

    @Autowired
    SamplePeople people;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor desk;

    @BeforeEach
    void a_reconstruction_desk() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
    }

    @Test
    void the_rate_of_a_day_is_the_one_that_began_last_and_of_two_for_one_day_the_one_entered_later() {
        enter("ISK", "138", DAY, null);
        enter("ISK", "140", DAY.plusDays(30), null);
        enter("ISK", "141", DAY.plusDays(30), null);
        assertThat(on("ISK", DAY.minusDays(1))).isNull();
        assertThat(on("ISK", DAY)).isEqualByComparingTo("138");
        assertThat(on("ISK", DAY.plusDays(29))).isEqualByComparingTo("138");
        assertThat(on("ISK", DAY.plusDays(30))).isEqualByComparingTo("141");
        assertThat(on("ISK", DAY.plusDays(130))).isEqualByComparingTo("141");
        assertThat(on("ISK", DAY.plusDays(131))).as("too long ago").isNull();
    }

    @Test
    void a_rate_far_from_its_neighbour_is_asked_back_and_one_upside_down_is_called_so() {
        enter("BHD", "0.376", DAY, null);
        assertRefused("rate.far", () -> enter("BHD", "0.42", DAY.plusDays(1), null));
        assertRefused("rate.upsideDown", () -> enter("BHD", "2.66", DAY.plusDays(1), null));
        enter("BHD", "0.42", DAY.plusDays(1), "The currency was devalued");
        enter("BHD", "0.40", DAY.plusDays(2), null);
    }

    @Test
    void a_rate_given_the_other_way_round_is_the_same_rate() {
        var details = new RateDetails(
                Currency.getInstance("OMR"),
                new BigDecimal("2.6"),
                RateDirection.DOLLARS_PER_UNIT,
                DAY,
                RateSource.FTS,
                null);
        assertThat(as(() -> rates.enter(details)).perDollar()).isEqualByComparingTo("0.3846153846");
    }

    @Test
    void dollars_have_four_decimals_whatever_coins_the_other_currency_has() {
        enter("TND", "3.1", DAY, null);
        enter("KRW", "1380", DAY, null);
        assertThat(as(() -> rates.convert(Money.of("1000.125", "TND"), DAY)).dollars())
                .isEqualTo(Money.of("322.6210", "USD"));
        assertThat(as(() -> rates.convert(Money.of("1000000", "KRW"), DAY)).dollars())
                .isEqualTo(Money.of("724.6377", "USD"));
        var same = as(() -> rates.convert(Money.of("5", "USD"), DAY));
        assertThat(same.dollars()).isEqualTo(same.original());
        assertThat(same.rate()).isNull();
        assertRefused("rate.none", () -> rates.convert(Money.of("1", "VUV"), DAY));
        assertRefused("rate.dollar", () -> enter("USD", "1", DAY, null));
    }

    @Test
    void a_sheet_is_entered_whole() {
        var entered = as(() -> rates.enterAll("""
                \uFEFFcurrency,per_dollar,valid_from,source,note
                MUR,46.5,2024-06-01,UN_OPERATIONAL,Sample

                mur,47.1,2024-07-01,fts,
                """));
        assertThat(entered).isEqualTo(2);
        assertThat(on("MUR", DAY.plusDays(31))).isEqualByComparingTo("47.1");
    }

    @Test
    void a_sheet_with_a_mistake_enters_nothing_and_names_row_and_column() {
        var head = "currency,per_dollar,valid_from,source\n";
        var good = "LSL,18.5,2024-06-01,ECB\n";
        assertSheet("rates.sheet.currency", "Row 3, currency: “POUNDS”", head + good + "POUNDS,1,2024-06-01,ECB");
        assertSheet("rates.sheet.value", "Row 3, per_dollar: “1,5”", head + good + "LSL,\"1,5\",2024-06-01,ECB");
        assertSheet("rates.sheet.day", "Row 3, valid_from: “1/6/24”", head + good + "LSL,18,1/6/24,ECB");
        assertSheet("rates.sheet.source", "Row 3, source: “my uncle”", head + good + "LSL,18,2024-06-01,my uncle");
        assertSheet("rates.sheet.row", "Row 3: 30.0000 LSL for a dollar", head + good + "LSL,30,2024-06-02,ECB");
        assertSheet("rates.sheet.row", "Row 3: A rate lies between", head + good + "LSL,0,2024-06-02,ECB");
        assertSheet("rates.sheet.head", "It reads: currency, rate", "currency,rate,valid_from,source\nLSL,1,2,3");
        assertSheet("rates.sheet.empty", "no rate", head);
        assertSheet("rates.sheet.broken", "as many cells", head + good + "LSL,18");
        assertThat(on("LSL", DAY)).as("the good row either").isNull();
    }

    @Test
    void a_donor_sees_rates_and_enters_none_and_the_database_says_so_too() {
        enter("XPF", "110", DAY, null);
        var donor = people.somebody(Role.DONOR_FOCAL_POINT);
        assertThat(Acting.as(donor, rates::list))
                .extracting(rate -> rate.currency().getCurrencyCode())
                .contains("XPF");
        assertThatThrownBy(() -> Acting.as(donor, () -> rates.enterAll("x"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> insert(donor)).isInstanceOf(DataAccessException.class);
        assertThat(count(donor)).isPositive();
        assertThat(count(people.somebody(Role.ADMINISTRATOR))).isZero();
        assertThatThrownBy(() -> run(desk, "update rate set per_dollar = 1")).isInstanceOf(DataAccessException.class);
    }

    private void insert(Actor who) {
        run(who, """
                insert into rate (currency, per_dollar, valid_from, source, recorded_by, recorded_at)
                values ('XPF', 110, '2024-06-02', 'OTHER', current_account(), now())
                """);
    }

    private void run(Actor who, String statement) {
        Acting.as(
                who,
                () -> transaction.executeWithoutResult(
                        status -> sql.sql(statement).update()));
    }

    private long count(Actor who) {
        return Acting.as(
                who,
                () -> transaction.execute(status ->
                        sql.sql("select count(*) from rate").query(Long.class).single()));
    }

    private void assertSheet(String key, String sentence, String sheet) {
        assertThatThrownBy(() -> as(() -> rates.enterAll(sheet))).isInstanceOfSatisfying(Rejected.class, refusal -> {
            assertThat(refusal.key()).isEqualTo(key);
            var said = Words.in(Languages.ENGLISH).say(refusal);
            assertThat(said.replaceAll("\\p{Cf}", "")).contains(sentence);
        });
    }

    private Rate enter(String currency, String perDollar, LocalDate from, @Nullable String note) {
        return as(() -> rates.enter(new RateDetails(
                Currency.getInstance(currency),
                new BigDecimal(perDollar),
                RateDirection.UNITS_PER_DOLLAR,
                from,
                RateSource.UN_OPERATIONAL,
                note)));
    }

    private @Nullable BigDecimal on(String currency, LocalDate day) {
        return as(() -> rates.on(Currency.getInstance(currency), day))
                .map(Rate::perDollar)
                .orElse(null);
    }

    private void assertRefused(String key, Supplier<?> step) {
        assertThatThrownBy(() -> as(step)).isInstanceOf(Rejected.class).hasMessage(key);
    }

    private <T> T as(Supplier<T> step) {
        return Acting.as(desk, step);
    }
}
