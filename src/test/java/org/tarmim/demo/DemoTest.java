package org.tarmim.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.env.MockEnvironment;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.area.Areas;
import org.tarmim.area.Place;
import org.tarmim.facility.need.Need;
import org.tarmim.facility.need.NeedFilter;
import org.tarmim.facility.need.Needs;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.PictureChoice;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.gap.GapQuery;
import org.tarmim.pledge.gap.Gaps;
import org.tarmim.pledge.gap.LeftOut;
import org.tarmim.pledge.lead.LeadQuery;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.pledge.promise.Schedules;
import org.tarmim.pledge.promise.TrancheState;
import org.tarmim.situation.figure.FigureSeries;
import org.tarmim.situation.figure.Figures;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.position.Positions;
import org.tarmim.situation.statement.Corroboration;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StatementQuery;
import org.tarmim.situation.statement.Statements;
import org.tarmim.store.StartRefused;
import org.tarmim.story.DemoHouse;

/** What the demo shows, and what it must never do. */
@DemoHouse
class DemoTest {
    @Autowired
    Demo demo;

    @Autowired
    Cast cast;

    @Autowired
    Steps steps;

    @Autowired
    Facilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    Pictures pictures;

    @Autowired
    Needs needs;

    @Autowired
    Areas areas;

    @Autowired
    Parties parties;

    @Autowired
    Statements statements;

    @Autowired
    Positions positions;

    @Autowired
    Leads leads;

    @Autowired
    Gaps gaps;

    @Autowired
    Schedules schedules;

    @Autowired
    Figures figures;

    @Autowired
    SituationClock clock;

    Actor coordinator;

    @BeforeEach
    void the_coordinator() {
        coordinator = cast.actor("coordinator");
    }

    @Test
    void the_day_is_the_23rd_of_january_2025() {
        assertThat(clock.today()).isEqualTo(LocalDate.of(2025, 1, 23));
        assertThat(clock.now().atZone(SituationClock.ZONE).toLocalDate()).isEqualTo(clock.today());
    }

    @Test
    void the_picture_of_yesterday_differs() {
        var yesterday = PictureChoice.of(clock.today().minusDays(1), false, clock);
        assertThat(fully(FacilityQuery.ALL)).isGreaterThan(fully(FacilityQuery.ALL.at(yesterday)));
    }

    @Test
    void the_one_real_place_is_reported_and_nobody_decides_on_it() {
        var hospital = facility("kamal-adwan");
        assertThat(hospital.details().location()).isNull();
        var report = Acting.as(coordinator, () -> reports.ofFacility(hospital.id(), null))
                .rows()
                .getFirst();
        assertThat(report.state()).isEqualTo(ReportState.SUBMITTED);
        assertThatThrownBy(() -> Acting.as(
                        coordinator,
                        () -> verifications.decide(VerificationDetails.verified(report.id(), Certainty.PROBABLE))))
                .hasMessage("demo.realPlace");
    }

    @Test
    void samples_say_so_and_stand_on_a_grid_inside_their_governorate() {
        for (var line : Line.of("facilities")) {
            if (!line.text("point").equals("yes") || !line.has("accepter")) continue;
            var details = facility(line.key()).details();
            assertThat(details.nameEn()).startsWith("Sample ");
            var place = details.location();
            assertThat(place.lat().movePointRight(2).intValueExact() % 2).isZero();
            var stands = new Place(place.lat().doubleValue(), place.lon().doubleValue());
            assertThat(areas.get(details.area()).outline().covers(stands)).isTrue();
        }
    }

    @Test
    void the_needs_of_hospital_a_are_those_of_the_newer_assessment_and_the_older_one_says_so() {
        var hospital = facility("A");
        var all = Acting.as(coordinator, () -> needs.of(hospital.id()));
        assertThat(all).filteredOn(Need::isCurrent).hasSize(3).allMatch(need -> need.supersededBy() == null);
        assertThat(all)
                .filteredOn(need -> !need.isCurrent())
                .extracting(Need::supersededBy)
                .containsExactly("Sample damage and needs assessment, January 2025");
        var query =
                NeedsQuery.ALL.with(NeedFilter.FACILITY, List.of(hospital.code().text()));
        assertThat(Acting.as(coordinator, () -> needs.totals(query)).usd()).isEqualTo(Money.of("1153708.3333", "USD"));
    }

    @Test
    void a_later_start_makes_nothing_twice_and_time_goes_on() {
        var before = clock.now();
        demo.start();
        assertThat(clock.now()).isAfter(before.minusSeconds(1)); // the start is stored to the microsecond
        assertThat(steps.once("facility.A", coordinator, UUID::randomUUID))
                .isEqualTo(facility("A").id());
    }

    @Test
    void the_demo_answers_this_machine_only() {
        var open = new MockEnvironment().withProperty("server.address", "0.0.0.0");
        assertThatThrownBy(() -> Loopback.require(open)).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> Loopback.require(new MockEnvironment())).isInstanceOf(StartRefused.class);
        Loopback.require(new MockEnvironment().withProperty("server.address", "127.0.0.1"));
    }

    @Test
    void what_officials_said_comes_from_one_root_and_nothing_of_it_is_corroborated() {
        var told = Line.of("statements").stream()
                .filter(line -> !line.has("own_source"))
                .map(line -> steps.made(StatementSheet.step(line.key())))
                .toList();
        var said = Acting.as(coordinator, () -> statements.page(StatementQuery.ALL, 100)).rows().stream()
                .filter(row -> told.contains(row.statement().id()))
                .toList();
        assertThat(said.stream().flatMap(row -> row.evidence().roots().stream()).distinct())
                .hasSize(1);
        assertThat(said)
                .hasSameSizeAs(told)
                .allMatch(row -> row.evidence().corroboration() == Corroboration.SINGLE_SOURCE);
    }

    @Test
    void undecided_is_superseded_on_one_issue_and_the_countries_named_take_no_position() {
        var board = Acting.as(coordinator, () -> positions.board(Picture.now(clock.now())));
        var israel = party("israel");
        var pays = board.position(israel, Issue.FUND_RECONSTRUCTION).orElseThrow();
        assertThat(pays.stance()).isEqualTo(Stance.REFUSES);
        assertThat(pays.stancesBefore()).containsExactly(Stance.UNDECIDED);
        assertThat(board.position(israel, Issue.ALLOW_OTHERS_TO_FUND)
                        .orElseThrow()
                        .stance())
                .isEqualTo(Stance.SUPPORTS_IF);
        assertThat(board.parties()).doesNotContain(party("uae"), party("saudi"));
    }

    @Test
    void what_an_invented_bank_plans_is_a_lead_and_in_no_sum() {
        var desk = cast.actor("desk");
        assertThat(Acting.as(desk, () -> leads.list(LeadQuery.OPEN, null)).rows())
                .anySatisfy(lead -> {
                    var said = lead.statement().statement();
                    assertThat(said.party().id()).isEqualTo(steps.made(PartySheet.step("bank")));
                    assertThat(said.details().summaryEn()).startsWith("Sample ");
                });
        var gap = Acting.as(desk, () -> gaps.gap(new GapQuery(GapBy.SECTOR, PictureChoice.NOW)));
        assertThat(gap.leftOut()).anyMatch(one -> one.reason() == LeftOut.Reason.LEAD);
    }

    @Test
    void of_the_parts_that_invented_donors_promised_one_came_and_one_is_late() {
        var due = Acting.as(cast.actor("desk"), () -> schedules.calendar(PictureChoice.NOW));
        assertThat(due)
                .extracting(one -> one.instalment().state())
                .contains(TrancheState.PAID, TrancheState.LATE, TrancheState.PLANNED);
    }

    /** Each number is the claim of whom the report names for it. */
    @Test
    void the_figures_of_the_report_have_their_claimant_and_their_source() {
        var published = Acting.as(coordinator, figures::all);
        assertThat(published).extracting(one -> one.claimant().en()).containsOnly("Gaza's health ministry");
        assertThat(published)
                .flatExtracting(FigureSeries::figures)
                .extracting(one -> one.details().value())
                .containsExactlyInAnyOrder(47_283, 111_000);
    }

    @Test
    void the_donor_of_the_demo_stands_for_an_invented_state() {
        var state = Acting.as(cast.actor("donor"), () -> parties.ofOrganisation(cast.organisation("donor")));
        assertThat(state.orElseThrow().details().nameEn()).startsWith("Sample ");
    }

    private PartyName party(String key) {
        var id = steps.made(PartySheet.step(key));
        return Acting.as(coordinator, () -> parties.find(id)).orElseThrow().name();
    }

    private long fully(FacilityQuery query) {
        return Acting.as(coordinator, () -> pictures.tally(query)).of(Functionality.FULLY);
    }

    private Facility facility(String key) {
        var id = steps.made(FacilitySheet.step(key));
        return Acting.as(coordinator, () -> facilities.find(id)).orElseThrow();
    }
}
