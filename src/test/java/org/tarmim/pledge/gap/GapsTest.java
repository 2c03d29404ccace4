package org.tarmim.pledge.gap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tarmim.pledge.gap.SampleMoney.dollars;

import java.util.ArrayList;
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
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.SampleNeeds;
import org.tarmim.facility.need.Scope;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.registry.Facility;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.AllocationDetails;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.pledge.ledger.FlowKind;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.PledgeKind;
import org.tarmim.pledge.promise.Revision;
import org.tarmim.situation.SampleParties;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.Party;
import org.tarmim.situation.party.PartyDetails;
import org.tarmim.situation.party.PartyType;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What is missing between needs and money, and that every dollar of it can be looked up. */
@HouseTest
class GapsTest {
    @Autowired
    Gaps gaps;

    @Autowired
    SampleMoney money;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SampleParties parties;

    @Autowired
    Parties register;

    @Autowired
    Needs needs;

    @Autowired
    Allocations allocations;

    @Autowired
    GapNames.Source names;

    @Autowired
    SamplePeople people;

    @Autowired
    SituationClock clock;

    Actor desk;
    Party donor;
    Facility hospital;
    Need roof;

    @BeforeEach
    void a_hospital_with_a_roof_of_a_thousand_dollars_and_a_donor() {
        desk = people.somebody(Role.RECONSTRUCTION_DESK);
        donor = parties.state(desk);
        hospital = facilities.hospital();
        roof = need("1000");
    }

    @AfterEach
    void the_day_runs_again() {
        clock.fixDay(null);
    }

    @Test
    void the_gap_of_a_facility_falls_by_what_is_set_aside_and_not_by_what_is_pledged() {
        var pledge = money.promised(donor.id(), "900");
        assertThat(roof().chain().gap()).isEqualTo(dollars("1000"));

        var allocation = money.meant(pledge, roof.id(), "700");
        assertThat(roof().chain().gap()).as("confirmed, but nothing came").isEqualTo(dollars("1000"));
        assertThat(roof().promised()).isEqualTo(dollars("700"));

        money.moved(pledge, FlowKind.DEPOSIT, "400");
        money.filled(allocation);
        assertThat(roof().chain().gap()).isEqualTo(dollars("600"));
        assertThat(roof().promised()).isEqualTo(dollars("300"));

        money.handedOut(allocation, "150");
        assertThat(roof().chain().in(Account.ALLOCATED)).isEqualTo(dollars("250"));
        assertThat(roof().chain().in(Account.DISBURSED)).isEqualTo(dollars("150"));
        assertThat(roof().chain().gap()).as("handed out is not counted twice").isEqualTo(dollars("600"));
    }

    @Test
    void what_waits_for_a_second_person_closes_no_gap() {
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.DEPOSIT, "900");
        money.proposed(pledge, roof.id(), "900");
        assertThat(roof().chain().gap()).isEqualTo(dollars("1000"));
        assertThat(roof().promised().isZero()).isTrue();
        assertThat(roof().shares()).hasSize(1);
    }

    @Test
    void more_than_a_need_asks_for_is_shown_below_zero_and_never_cut() {
        var pledge = money.promised(donor.id(), "5000");
        money.moved(pledge, FlowKind.DEPOSIT, "5000");
        money.meant(pledge, roof.id(), "1500");
        assertThat(roof().chain().gap()).isEqualTo(dollars("-500"));
    }

    @Test
    void the_gap_of_all_falls_by_what_is_signed_for_and_received_and_not_by_what_is_pledged() {
        var before = gap(GapBy.SECTOR).all();
        var pledge = money.promised(donor.id(), "900");
        var promised = gap(GapBy.SECTOR).all();
        assertThat(promised.gap()).isEqualTo(before.gap());
        assertThat(promised.in(Account.PLEDGED).minus(before.in(Account.PLEDGED)))
                .isEqualTo(dollars("900"));

        money.moved(pledge, FlowKind.COMMITMENT, "500");
        money.moved(pledge, FlowKind.DEPOSIT, "300");
        var paid = gap(GapBy.SECTOR).all();
        assertThat(before.gap().minus(paid.gap())).isEqualTo(dollars("500"));
        assertThat(paid.everything().minus(before.everything()))
                .as("each dollar once")
                .isEqualTo(dollars("900"));
    }

    @Test
    void money_stands_where_it_is_meant_for_and_else_at_not_specified() {
        var area = hospital.details().area().value();
        var before = gap(GapBy.AREA).lines().getOrDefault(area, Chain.NONE).received();
        var unspecified = gap(GapBy.AREA).lines().getOrDefault("", Chain.NONE).received();
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.DEPOSIT, "900");
        money.meant(pledge, roof.id(), "700");
        var lines = gap(GapBy.AREA).lines();
        assertThat(lines.get(area).received().minus(before)).isEqualTo(dollars("700"));
        assertThat(lines.get("").received().minus(unspecified)).isEqualTo(dollars("200"));
    }

    @Test
    void each_facility_has_a_line_with_its_need_and_the_money_that_is_meant_for_it() {
        var code = hospital.code().text();
        var unspecified =
                gap(GapBy.FACILITY).lines().getOrDefault("", Chain.NONE).received();
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.DEPOSIT, "900");
        money.meant(pledge, roof.id(), "700");
        var gap = gap(GapBy.FACILITY);
        assertThat(gap.lines().get(code).gap()).isEqualTo(dollars("300"));
        assertThat(gap.lines().get("").received().minus(unspecified)).isEqualTo(dollars("200"));
        assertThat(Chain.sum(gap.lines().values()).need()).isEqualTo(gap.all().need());
        assertThat(as(() -> names.in(Words.in(Languages.ENGLISH)).line(GapBy.FACILITY, code)))
                .contains("Sample", code);
    }

    /** Whoever does not see a facility sees neither its line nor its need; its money stays in the total, unnamed. */
    @Test
    void the_money_of_a_facility_that_the_reader_does_not_see_names_no_facility() {
        hospital = facilities.accepted(SampleDetails.of("Sample Hospital " + UUID.randomUUID())
                .seenBy(Sensitivity.STRICT)
                .naming(desk)
                .details());
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.DEPOSIT, "900");
        var need = need("1000");
        Acting.as(
                desk,
                () -> allocations.propose(
                        new AllocationDetails(pledge.pledge(), need.id(), null, null, dollars("700"), null)));
        var code = hospital.code().text();
        assertThat(gap(GapBy.FACILITY).lines()).containsKey(code);
        var stranger = people.somebody(Role.DONOR_FOCAL_POINT);
        var seen = Acting.as(stranger, () -> gaps.gap(new GapQuery(GapBy.FACILITY, PictureChoice.NOW)));
        assertThat(seen.lines()).doesNotContainKey(code);
        assertThat(seen.all().received()).isEqualTo(gap(GapBy.FACILITY).all().received());
        assertThat(Acting.as(
                        stranger, () -> names.in(Words.in(Languages.ENGLISH)).line(GapBy.FACILITY, code)))
                .isEqualTo(code);
    }

    @Test
    void a_screen_shows_the_lines_in_which_most_is_missing_and_what_is_not_specified() {
        var lines = Map.of(
                "A",
                Chain.needing(dollars("1")),
                "B",
                Chain.needing(dollars("9")),
                "C",
                Chain.needing(dollars("5")),
                "",
                Chain.needing(dollars("100")));
        var gap = new Gap(Chain.NONE, lines, Chain.NONE, List.of(), dollars("0"));
        assertThat(gap.widest(2)).containsOnlyKeys("B", "C", "");
        assertThat(gap.widest(2).keySet()).first().isEqualTo("B");
    }

    @Test
    void from_every_boundary_it_is_the_same_money_and_the_ledger_balances() {
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.DEPOSIT, "400");
        money.meant(pledge, roof.id(), "300");
        var first = gap(GapBy.SECTOR);
        for (var by : GapBy.values()) {
            var gap = gap(by);
            assertThat(gap.all()).isEqualTo(first.all());
            assertThat(Chain.sum(gap.lines().values()).everything())
                    .isEqualTo(first.all().everything());
            assertThat(gap.trialBalance().isZero()).isTrue();
        }
    }

    @Test
    void every_total_is_the_sum_of_its_rows() {
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.COMMITMENT, "600");
        money.moved(pledge, FlowKind.DEPOSIT, "400");
        money.handedOut(money.meant(pledge, roof.id(), "300"), "100");
        for (var by : GapBy.values()) {
            var query = new GapQuery(by, PictureChoice.NOW);
            gap(by).lines().forEach((word, chain) -> {
                for (var stage : Account.buckets())
                    assertThat(rows(new GapPart(query, word, stage, false)).usd())
                            .isEqualTo(chain.in(stage));
            });
            assertThat(rows(new GapPart(query, null, null, false)).usd())
                    .isEqualTo(gap(by).all().everything());
        }
    }

    @Test
    void the_rows_of_a_total_tell_what_came_in_and_what_a_later_stage_drew() {
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.DEPOSIT, "400");
        var rows = rows(part(Account.PLEDGED));
        assertThat(rows.count()).isEqualTo(2);
        assertThat(rows.usd()).isEqualTo(dollars("500"));
        assertThat(rows.page().rows())
                .extracting(GapRow::usd)
                .containsExactlyInAnyOrder(dollars("900"), dollars("-400"));
        assertThat(rows.page().rows()).extracting(GapRow::pledge).containsOnly(code(pledge));
        assertThat(rows.page().rows()).extracting(GapRow::recordedBy).doesNotContainNull();
    }

    @Test
    void rows_go_on_where_the_page_before_ended() {
        var pledge = money.promised(donor.id(), "900");
        for (int i = 1; i <= 6; i++) money.moved(pledge, FlowKind.DEPOSIT, "10" + i);
        var all = rows(part(null)).page().rows();
        var paged = new ArrayList<GapRow>();
        String after = null;
        do {
            var from = after;
            var page = as(() -> gaps.rows(part(null), from, 4)).page();
            paged.addAll(page.rows());
            after = page.next();
        } while (after != null);
        assertThat(paged).hasSize(13).isEqualTo(all);
        assertThat(as(() -> gaps.export(part(null)))).isEqualTo(all);
    }

    @Test
    void the_picture_of_yesterday_knows_nothing_of_the_money_of_today() {
        clock.fixDay(clock.today().minusDays(1));
        var pledge = money.promised(donor.id(), "900");
        money.moved(pledge, FlowKind.COMMITMENT, "500");
        clock.fixDay(null);
        money.moved(pledge, FlowKind.DEPOSIT, "500");
        money.meant(pledge, roof.id(), "300");

        var yesterday = PictureChoice.of(clock.today().minusDays(1), false, clock);
        var then = as(() -> gaps.gap(new GapQuery(GapBy.DONOR, yesterday)))
                .lines()
                .get(donor.id().toString());
        assertThat(then.in(Account.COMMITTED)).isEqualTo(dollars("500"));
        assertThat(then.received().isZero()).isTrue();
        assertThat(line().received()).isEqualTo(dollars("500"));
        assertThat(as(() -> gaps.of(hospital.id(), yesterday)))
                .allMatch(one -> one.shares().isEmpty());
    }

    @Test
    void a_loan_stands_apart_and_closes_no_gap() {
        var before = gap(GapBy.SECTOR);
        var loan = money.verified(money.said(donor.id(), PledgeKind.LOAN, AmountKind.EXACT, dollars("800")));
        money.moved(loan, FlowKind.DEPOSIT, "800");
        money.meant(loan, roof.id(), "500");
        var after = gap(GapBy.SECTOR);
        assertThat(after.all().gap()).isEqualTo(before.all().gap());
        assertThat(after.apart().received().minus(before.apart().received())).isEqualTo(dollars("800"));
        assertThat(roof().chain().gap()).isEqualTo(dollars("1000"));
        assertThat(roof().apart().received()).isEqualTo(dollars("500"));
    }

    @Test
    void of_up_to_150_only_what_came_counts_and_the_rest_is_left_out_by_name() {
        var pledge = money.said(donor.id(), PledgeKind.GRANT, AmountKind.UP_TO, dollars("150"));
        assertThat(leftOut(desk, pledge))
                .containsExactly(
                        new LeftOut.Row(LeftOut.Reason.UNREVIEWED, code(pledge), dollars("0"), dollars("150")));
        money.verified(pledge);
        assertThat(gap(GapBy.DONOR).lines()).doesNotContainKey(donor.id().toString());
        assertThat(leftOut(desk, pledge))
                .containsExactly(new LeftOut.Row(LeftOut.Reason.UNCERTAIN, code(pledge), dollars("150"), null));
        money.moved(pledge, FlowKind.DEPOSIT, "40");
        assertThat(line().everything()).isEqualTo(dollars("40"));
        assertThat(leftOut(desk, pledge)).extracting(LeftOut.Row::usd).containsExactly(dollars("110"));
    }

    @Test
    void what_nobody_reviewed_is_in_no_bar_and_only_the_desk_and_its_donor_hear_of_it() {
        var pledge = money.said(donor.id(), PledgeKind.GRANT, AmountKind.EXACT, dollars("900"));
        assertThat(gap(GapBy.DONOR).lines()).doesNotContainKey(donor.id().toString());
        assertThat(leftOut(desk, pledge))
                .containsExactly(
                        new LeftOut.Row(LeftOut.Reason.UNREVIEWED, code(pledge), dollars("900"), dollars("900")));
        assertThat(gap(GapBy.DONOR).leftOut())
                .anyMatch(one -> one.reason() == LeftOut.Reason.UNREVIEWED && one.count() > 0);
        assertThat(leftOut(people.somebody(Role.DONOR_FOCAL_POINT), pledge)).isEmpty();
        assertThat(leftOut(people.somebody(Role.REPORTER), pledge)).isEmpty();
    }

    @Test
    void a_donor_sees_the_same_totals_as_the_desk_and_what_is_not_reviewed_of_the_own_country() {
        var organisation = people.organisation("Sample donor ministry");
        var focalPoint = people.somebody(Role.DONOR_FOCAL_POINT, organisation);
        var own = Acting.as(
                desk,
                () -> register.add(new PartyDetails(
                        PartyType.STATE, "Sample donor " + organisation, "", false, organisation, List.of())));
        money.moved(money.promised(own.id(), "900"), FlowKind.DEPOSIT, "400");
        var waiting = money.said(own.id(), PledgeKind.GRANT, AmountKind.EXACT, dollars("70"));
        var seen = Acting.as(focalPoint, () -> gaps.gap(new GapQuery(GapBy.DONOR, PictureChoice.NOW)));
        assertThat(seen.lines().get(own.id().toString()).in(Account.DEPOSITED)).isEqualTo(dollars("400"));
        assertThat(seen.all().covered()).isEqualTo(gap(GapBy.DONOR).all().covered());
        assertThat(leftOut(focalPoint, waiting)).hasSize(1);
    }

    private Need need(String usd) {
        var details = SampleNeeds.roof(clock.today()).costing("1", usd, "USD").details();
        return as(() -> needs.record(new Scope.OfFacility(hospital.id()), details));
    }

    private NeedMoney roof() {
        return as(() -> gaps.of(hospital.id(), PictureChoice.NOW)).getFirst();
    }

    private Gap gap(GapBy by) {
        return as(() -> gaps.gap(new GapQuery(by, PictureChoice.NOW)));
    }

    private Chain line() {
        return gap(GapBy.DONOR).lines().get(donor.id().toString());
    }

    private GapPart part(Account stage) {
        return new GapPart(
                new GapQuery(GapBy.DONOR, PictureChoice.NOW), donor.id().toString(), stage, false);
    }

    private GapRows rows(GapPart part) {
        return as(() -> gaps.rows(part, null, 100));
    }

    private List<LeftOut.Row> leftOut(Actor who, Revision pledge) {
        return Acting.as(who, () -> gaps.leftOut(PictureChoice.NOW)).stream()
                .filter(row -> row.pledge().equals(code(pledge)))
                .toList();
    }

    private static PledgeCode code(Revision pledge) {
        return pledge.code();
    }

    private <T> T as(Supplier<T> question) {
        return Acting.as(desk, question);
    }
}
