package org.tarmim.facility.need;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.area.PCode;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.registry.Facility;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;

/** What there is to pay for, what it comes to, and what it came to as it was known. */
@HouseTest
class NeedsTest {
    private static final PCode GAZA = new PCode("PS0260");

    @Autowired
    Needs needs;

    @Autowired
    Assessments assessments;

    @Autowired
    Rates rates;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SamplePeople people;

    @Autowired
    SituationClock clock;

    Actor desk;
    Facility hospital;
    Scope ofHospital;

    @BeforeEach
    void a_reconstruction_desk_and_a_hospital() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        hospital = facilities.hospital();
        ofHospital = new Scope.OfFacility(hospital.id());
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void a_need_costs_quantity_times_unit_cost_and_is_of_the_governorate_of_its_facility() {
        var need = record(roof().costing("12", "2500.50", "USD"));
        assertThat(need.cost().amount()).isEqualTo(Money.of("30006", "USD"));
        assertThat(need.usd()).isEqualTo(Money.of("30006", "USD"));
        assertThat(need.status()).isEqualTo(NeedStatus.COSTED);
        assertThat(need.sector()).isEqualTo(Sector.HEALTH);
        assertThat(need.area()).isEqualTo(hospital.details().area());
        assertThat(need.version()).isEqualTo(1);
        assertThat(as(() -> needs.find(need.id()))).contains(need);
        assertThat(as(() -> needs.of(hospital.id()))).containsExactly(need);
    }

    @Test
    void a_need_without_a_cost_is_listed_and_counts_in_no_total() {
        var uncosted = record(roof());
        record(roof().costing("1", "1000", "USD"));
        assertThat(uncosted.status()).isEqualTo(NeedStatus.IDENTIFIED);
        assertThat(uncosted.usd()).isNull();
        assertThat(as(() -> needs.page(here(), null, 9)).rows())
                .hasSize(2)
                .last()
                .isEqualTo(uncosted);
        assertThat(totals().all()).isEqualTo(new NeedSum(Money.of("1000", "USD"), 1, 1));
        assertRefused("need.status.uncosted", () -> needs.move(uncosted, NeedStatus.TENDERED, "Sample"));
    }

    @Test
    void a_newer_assessment_moves_the_totals_and_the_older_needs_say_by_what_they_are_superseded() {
        var older = assess("Sample assessment of spring", clock.today().minusDays(60), null);
        var before = record(roof().costing("1", "1000", "USD").basedOn(older));
        assertThat(totals().usd()).isEqualTo(Money.of("1000", "USD"));

        var newer = assess("Sample assessment of autumn", clock.today().minusDays(5), older);
        assertThat(totals().usd().isZero()).isTrue();
        assertThat(totals().leftOut()).isEqualTo(1);
        record(roof().costing("1", "1800", "USD").basedOn(newer));
        assertThat(totals().usd()).as("never 2800").isEqualTo(Money.of("1800", "USD"));
        var left = as(() -> needs.find(before.id())).orElseThrow();
        assertThat(left.supersededBy()).isEqualTo("Sample assessment of autumn");
        assertThat(left.isCurrent()).isFalse();
        assertThat(as(() -> needs.page(here(), null, 9)).rows())
                .as("still listed")
                .hasSize(2);
    }

    @Test
    void an_assessment_supersedes_an_older_one_of_the_same_subject_once() {
        var older = assess("Sample assessment one", clock.today().minusDays(60), null);
        assess("Sample assessment two", clock.today().minusDays(5), older);
        assertRefused("assessment.supersedes.twice", () -> assess("Third", clock.today(), older));
        var other = as(() -> assessments.record(
                facilities.hospital().id(), SampleNeeds.assessment("Elsewhere", clock.today(), null)));
        assertRefused("assessment.supersedes.other", () -> assess("Fourth", clock.today(), other));
        var late = assess("Sample assessment of today", clock.today(), null);
        assertRefused(
                "assessment.supersedes.newer",
                () -> assess("Fifth", clock.today().minusDays(1), late));
        assertRefused(
                "assessment.day.future", () -> assess("Sixth", clock.today().plusDays(1), null));
    }

    @Test
    void a_need_rests_on_an_assessment_of_what_it_is_of_that_is_not_superseded() {
        var elsewhere = as(() -> assessments.record(
                facilities.hospital().id(), SampleNeeds.assessment("Elsewhere", clock.today(), null)));
        assertRefused("need.basis.other", () -> record(roof().basedOn(elsewhere)));
        var older = assess("Sample assessment one", clock.today().minusDays(60), null);
        assess("Sample assessment two", clock.today(), older);
        assertRefused("need.basis.superseded", () -> record(roof().basedOn(older)));
        assertRefused(
                "need.basis.other",
                () -> needs.record(
                        new Scope.OfArea(GAZA, Sector.ENERGY),
                        roof().basedOn(elsewhere).details()));
    }

    @Test
    void damage_loss_and_need_are_three_measures_and_never_added() {
        var assessment = as(() -> assessments.record(
                hospital.id(),
                SampleNeeds.assessment(
                        "Sample assessment",
                        clock.today(),
                        null,
                        new MeasureDetails(MeasureKind.DAMAGE, null, null, Money.of("700", "USD")),
                        new MeasureDetails(MeasureKind.LOSS, null, null, Money.of("300", "USD")))));
        record(roof().costing("1", "1000", "USD").basedOn(assessment));
        assertThat(totals().usd()).isEqualTo(Money.of("1000", "USD"));
        assertThat(assessment.damages())
                .extracting(damage -> damage.cost().usd())
                .containsExactly(Money.of("700", "USD"));
        assertThat(assessment.losses()).extracting(loss -> loss.cost().usd()).containsExactly(Money.of("300", "USD"));
        for (var measure : List.of(Damage.class, Loss.class))
            assertThat(measure.getDeclaredMethods())
                    .as("a %s has no way to be added to anything", measure.getSimpleName())
                    .noneMatch(method ->
                            method.getParameterCount() > 0 && !method.getName().equals("equals"));
    }

    @Test
    void totals_are_the_same_sum_from_every_point_of_view() {
        record(roof().costing("1", "1000", "USD"));
        record(roof().costing("3", "33.33", "USD"));
        var totals = totals();
        assertThat(totals.byArea()).isEqualTo(Map.of(hospital.details().area().value(), totals.all()));
        assertThat(totals.byCategory()).isEqualTo(Map.of(NeedCategory.REPAIR, totals.all()));
        assertThat(totals.byHorizon()).isEqualTo(Map.of(new Horizon(0, 18), totals.all()));
        assertThat(totals.bySector()).isEqualTo(Map.of(Sector.HEALTH, totals.all()));
        assertThat(totals.usd()).isEqualTo(Money.of("1099.99", "USD"));
    }

    @Test
    void a_need_of_an_area_has_a_sector_and_the_whole_territory_is_an_area_too() {
        assertRefused("need.sector.missing", () -> needs.record(new Scope.OfArea(GAZA, null), roof().details()));
        var whole = as(() -> needs.record(
                new Scope.OfArea(null, Sector.TELECOMMUNICATIONS),
                roof().costing("1", "77", "USD").details()));
        assertThat(whole.area()).isNull();
        var everywhere = NeedsQuery.ALL.with(NeedFilter.SECTOR, List.of("TELECOMMUNICATIONS"));
        assertThat(as(() -> needs.totals(everywhere)).byArea()).containsKey("");
        as(() -> needs.move(whole, NeedStatus.CANCELLED, "The test is over"));
    }

    @Test
    void what_it_is_worth_in_dollars_is_a_fact_that_a_later_rate_does_not_move() {
        var day = LocalDate.of(2001, 2, 3);
        rate("JOD", "0.709", day.minusDays(2));
        var need = record(new SampleNeeds("A sample roof", null, null, null, day).costing("1", "709.5", "JOD"));
        assertThat(need.usd()).isEqualTo(Money.of("1000.7052", "USD"));
        assertThat(need.cost().rateSource()).isEqualTo(RateSource.UN_OPERATIONAL);
        rate("JOD", "0.72", day.minusDays(1));
        var renamed = new SampleNeeds("A sample roof of tin", null, null, null, day).costing("1", "709.5", "JOD");
        var revised = as(() -> needs.revise(need, renamed.details(), "It is of tin"));
        assertThat(revised.cost()).as("the text changed, not the cost").isEqualTo(need.cost());
        var dearer = as(
                () -> needs.revise(revised, renamed.costing("2", "709.5", "JOD").details(), "Two roofs"));
        assertThat(dearer.cost().rate()).isEqualByComparingTo("0.72");
    }

    @Test
    void without_a_rate_of_that_time_a_cost_is_refused_and_the_sentence_says_where_to_enter_one() {
        var day = LocalDate.of(1999, 1, 1);
        assertRefused(
                "rate.none",
                () -> record(new SampleNeeds("A sample roof", null, null, null, day).costing("1", "5", "SAR")));
    }

    @Test
    void a_change_has_a_reason_and_the_earlier_words_stay() {
        var first = record(roof());
        assertRefused("need.reason.missing", () -> needs.revise(first, roof().details(), " "));
        var second =
                as(() -> needs.revise(first, roof().costing("1", "10", "USD").details(), "A price was found"));
        assertThat(second.status()).isEqualTo(NeedStatus.COSTED);
        var third = as(() -> needs.move(second, NeedStatus.TENDERED, "The tender is out"));
        var revisions = as(() -> needs.revisions(first.id()));
        assertThat(revisions)
                .extracting(NeedRevision::version, NeedRevision::reason, NeedRevision::status, NeedRevision::author)
                .containsExactly(
                        tuple(3, "The tender is out", NeedStatus.TENDERED, desk.account()),
                        tuple(2, "A price was found", NeedStatus.COSTED, desk.account()),
                        tuple(1, "", NeedStatus.IDENTIFIED, desk.account()));
        assertRefused("need.cost.needed", () -> needs.revise(third, roof().details(), "No price any more"));
        assertRefused("need.stale", () -> needs.move(second, NeedStatus.CANCELLED, "Somebody was quicker"));
    }

    @Test
    void what_is_cancelled_leaves_the_totals_and_stays_in_the_list() {
        var need = record(roof().costing("1", "10", "USD"));
        as(() -> needs.move(need, NeedStatus.CANCELLED, "The site was given up"));
        assertThat(totals()).isEqualTo(new NeedTotals(List.of(), 1));
        assertThat(as(() -> needs.page(here(), null, 9)).rows()).hasSize(1);
    }

    @Test
    void the_picture_of_a_day_knows_what_was_known_and_what_was_assessed_by_then() {
        var today = clock.today();
        clock.fixDay(today.minusDays(10));
        var older = assess("Sample assessment one", today.minusDays(30), null);
        var need = record(roof().costing("1", "1000", "USD").basedOn(older));
        clock.fixDay(today.minusDays(5));
        as(() -> needs.revise(
                need, roof().costing("2", "1000", "USD").basedOn(older).details(), "Two of them"));
        clock.fixDay(today.minusDays(2));
        assess("Sample assessment two", today.minusDays(8), older);
        clock.fixDay(today);

        assertThat(totals().usd().isZero()).as("superseded").isTrue();
        assertThat(on(today.minusDays(3), today.minusDays(3)))
                .as("not known to be superseded")
                .isEqualTo("2000");
        assertThat(on(today.minusDays(6), today.minusDays(6)))
                .as("before the revision")
                .isEqualTo("1000");
        assertThat(on(today.minusDays(6), null))
                .as("superseded on that day, as is known now")
                .isEqualTo("0");
        assertThat(on(today.minusDays(20), null))
                .as("assessed by then, learned later")
                .isEqualTo("2000");
        assertThat(on(today.minusDays(20), today.minusDays(20)))
                .as("nobody knew")
                .isEqualTo("0");
        assertThat(on(today.minusDays(40), null)).as("not assessed yet").isEqualTo("0");
    }

    @Test
    void pages_follow_each_other_without_gap_or_repetition_the_dearest_first() {
        for (var cost : List.of("5", "7", "5", "9", "5")) record(roof().costing("1", cost, "USD"));
        record(roof());
        record(roof());
        var seen = new ArrayList<Need>();
        String after = null;
        do {
            var from = after;
            var page = as(() -> needs.page(here(), from, 2));
            seen.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(seen).hasSize(7).doesNotHaveDuplicates();
        assertThat(seen.subList(0, 5))
                .extracting(need -> need.usd().amount().toPlainString())
                .containsExactly("9", "7", "5", "5", "5");
        assertThat(seen.subList(5, 7)).allMatch(need -> need.cost() == null);
        assertRefused("list.page.unreadable", () -> needs.page(here(), "nonsense", 2));
    }

    private String on(LocalDate day, LocalDate known) {
        return as(() -> needs.totals(here().at(new PictureChoice(day, known))))
                .usd()
                .amount()
                .toPlainString();
    }

    private NeedTotals totals() {
        return as(() -> needs.totals(here()));
    }

    private NeedsQuery here() {
        return NeedsQuery.ALL.with(NeedFilter.FACILITY, List.of(hospital.code().text()));
    }

    private SampleNeeds roof() {
        return SampleNeeds.roof(clock.today());
    }

    private Need record(SampleNeeds sample) {
        return as(() -> needs.record(ofHospital, sample.details()));
    }

    private Assessment assess(String title, LocalDate day, Assessment older) {
        return as(() -> assessments.record(hospital.id(), SampleNeeds.assessment(title, day, older)));
    }

    private void rate(String currency, String perDollar, LocalDate from) {
        as(() -> rates.enter(new RateDetails(
                Currency.getInstance(currency),
                new BigDecimal(perDollar),
                RateDirection.UNITS_PER_DOLLAR,
                from,
                RateSource.UN_OPERATIONAL,
                "A sample " + UUID.randomUUID())));
    }

    private void assertRefused(String key, Supplier<?> step) {
        assertThatThrownBy(() -> as(step)).isInstanceOf(Rejected.class).hasMessage(key);
    }

    private <T> T as(Supplier<T> step) {
        return Acting.as(desk, step);
    }
}
