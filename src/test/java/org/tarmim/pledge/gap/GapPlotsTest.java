package org.tarmim.pledge.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.gap.SampleMoney.dollars;

import java.time.LocalDate;
import java.util.List;
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
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.SampleNeeds;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Party;

/** What is drawn of money is what the gap of each of those days says. */
@HouseTest
class GapPlotsTest {
    static final LocalDate FIRST = LocalDate.of(2024, 11, 12);
    static final LocalDate LAST = LocalDate.of(2025, 1, 20);

    @Autowired
    Gaps gaps;

    @Autowired
    GapPlots plots;

    @Autowired
    SampleMoney money;

    @Autowired
    SampleParties parties;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Needs needs;

    @Autowired
    SamplePeople people;

    @Autowired
    SituationClock clock;

    Actor desk;
    Party donor;

    @BeforeEach
    void a_donor_who_promises_signs_and_pays_over_three_months() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = parties.state(desk);
        var hospital = facilities.hospital();
        clock.fixDay(FIRST);
        var roof = SampleNeeds.roof(FIRST).costing("1", "5000", "USD").details();
        asDesk(() -> needs.record(new Scope.OfFacility(hospital.id()), roof));
        var pledge = money.promised(donor.id(), "900");
        clock.fixDay(FIRST.plusMonths(1));
        money.moved(pledge, FlowKind.COMMITMENT, "600");
        clock.fixDay(LAST);
        money.moved(pledge, FlowKind.DEPOSIT, "250");
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void each_month_is_the_picture_of_its_last_day_with_what_was_learned_later() {
        var months = asDesk(() -> plots.months(PictureChoice.NOW));
        assertThat(months).hasSizeGreaterThanOrEqualTo(3);
        months.forEach(month -> assertSame(month, PictureChoice.of(month.day(), true, clock)));
    }

    @Test
    void each_month_is_the_picture_of_its_last_day_as_it_was_known_then() {
        clock.fixDay(LAST.plusDays(1));
        var months = asDesk(() -> plots.months(PictureChoice.of(LAST, false, clock)));
        assertThat(months).hasSizeGreaterThanOrEqualTo(3);
        months.forEach(month -> assertSame(month, PictureChoice.of(month.day(), false, clock)));
    }

    @Test
    void of_a_donor_promised_signed_and_received_grow_month_by_month() {
        var months = asDesk(() -> plots.delivery(PictureChoice.NOW, donor.id()));
        assertThat(months).extracting(MoneyMonth::promised).containsExactly(usd("900", "900", "900"));
        assertThat(months).extracting(MoneyMonth::covered).containsExactly(usd("0", "600", "600"));
        assertThat(months).extracting(MoneyMonth::received).containsExactly(usd("0", "0", "250"));
        assertThat(months.getLast().day()).isEqualTo(LAST);
    }

    @Test
    void up_to_and_ranges_are_the_upper_end_of_a_range_and_never_money() {
        var before = asDesk(() -> plots.waterfall(by(GapBy.DONOR), donor.id().toString()));
        assertThat(before.beyond().isZero()).isTrue();
        money.verified(money.said(donor.id(), PledgeKind.GRANT, AmountKind.UP_TO, dollars("4000")));
        var after = asDesk(() -> plots.waterfall(by(GapBy.DONOR), donor.id().toString()));
        assertThat(after.beyond()).isEqualTo(dollars("4000"));
        assertThat(after.chain()).isEqualTo(before.chain());
        assertThat(after.chain().in(Account.PLEDGED)).isEqualTo(dollars("300"));
    }

    @Test
    void the_range_of_all_is_the_sum_that_the_gap_leaves_out_as_uncertain() {
        money.verified(money.said(donor.id(), PledgeKind.GRANT, AmountKind.UP_TO, dollars("4000")));
        money.verified(money.said(donor.id(), PledgeKind.LOAN, AmountKind.UP_TO, dollars("70")));
        for (var by : GapBy.values()) {
            var fall = asDesk(() -> plots.waterfall(by(by), null));
            var said = asDesk(() -> gaps.gap(by(by))).leftOut().stream()
                    .filter(one -> one.reason() == LeftOut.Reason.UNCERTAIN)
                    .findFirst()
                    .orElseThrow();
            assertThat(fall.beyond().plus(fall.apartBeyond())).isEqualTo(said.usd());
        }
    }

    private void assertSame(MoneyMonth month, PictureChoice choice) {
        var all = asDesk(() -> gaps.gap(new GapQuery(GapBy.SECTOR, choice))).all();
        assertThat(month.need()).as("need of " + month.day()).isEqualTo(all.need());
        assertThat(month.promised()).as("promised by " + month.day()).isEqualTo(all.everything());
        assertThat(month.covered()).as("covered by " + month.day()).isEqualTo(all.covered());
        assertThat(month.received()).as("received by " + month.day()).isEqualTo(all.received());
    }

    private static GapQuery by(GapBy by) {
        return new GapQuery(by, PictureChoice.NOW);
    }

    private static Money[] usd(String... sums) {
        return List.of(sums).stream().map(SampleMoney::dollars).toArray(Money[]::new);
    }

    private <T> T asDesk(Supplier<T> work) {
        return Acting.as(desk, work);
    }
}
