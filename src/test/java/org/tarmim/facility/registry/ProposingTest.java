package org.tarmim.facility.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.LocationPrecision;
import org.tarmim.facility.SampleDetails;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.kernel.Rejected;

/** What can be proposed for the registry, and who decides on it. */
@HouseTest
class ProposingTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    Proposals proposals;

    @Autowired
    Facilities registry;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor coordinator;

    @BeforeEach
    void a_reporter_and_a_coordinator() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
    }

    @ParameterizedTest
    @CsvSource({
        "34.36, 31.42, area.place.swapped",
        "31.42, -34.36, area.place.sign",
        "31.55, 34.50, area.place.elsewhere",
        "32.50, 34.00, area.place.outside",
        "0, 0, area.place.missing"
    })
    void a_point_that_cannot_be_in_the_governorate_named_is_refused(String lat, String lon, String sentence) {
        var there = new Location(new BigDecimal(lat), new BigDecimal(lon), LocationPrecision.GPS);
        assertThatThrownBy(() -> proposed(at(there)))
                .isInstanceOf(Rejected.class)
                .hasMessage(sentence);
    }

    @Test
    void page_by_page_a_coordinator_comes_to_all_that_waits_in_the_order_in_which_it_came() {
        var typed = SampleDetails.of("Sample clinic").details();
        var sent = Stream.generate(() -> proposed(typed).id()).limit(3).toList();
        assertThat(waitingPageByPage()).containsSubsequence(sent).doesNotHaveDuplicates();
        assertThat(Acting.as(coordinator, proposals::waiting)).isGreaterThanOrEqualTo(3);
        assertThatThrownBy(() -> Acting.as(coordinator, () -> proposals.open("nonsense", 2)))
                .isInstanceOf(Rejected.class)
                .hasMessage("list.page.unreadable");
    }

    @Test
    void a_name_of_three_hundred_characters_is_refused_at_the_name() {
        assertThatThrownBy(() -> proposed(named("n".repeat(300))))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused -> assertThat(refused.getConstraintViolations())
                                .singleElement()
                                .satisfies(one -> assertThat(one.getMessage()).isEqualTo("facility.name.length")));
    }

    @Test
    void marks_nobody_sees_are_taken_out_of_a_name() {
        var proposal = proposed(named("\u202eSample\u200f  Hospital\u00a0Z\u202c"));
        assertThat(proposal.details().nameEn()).isEqualTo("Sample Hospital Z");
    }

    @Test
    void two_hundred_proposals_of_one_person_wait_at_most() {
        Acting.as(
                reporter,
                () -> transaction.executeWithoutResult(status -> {
                    status.setRollbackOnly();
                    var first = proposals.propose(named("Sample Hospital"), "A sample");
                    sql.sql("""
                            insert into facility_proposal (id, facility_id, details, reason, proposer_id, proposer_org,
                                                           proposed_at)
                            select gen_random_uuid(), gen_random_uuid(), details, reason, proposer_id, proposer_org,
                                   proposed_at
                              from facility_proposal, generate_series(1, 199)
                             where id = :first
                            """).param("first", first.id()).update();
                    assertThatThrownBy(() -> proposals.propose(named("Sample Hospital"), "A sample"))
                            .hasMessage("proposal.tooMany");
                }));
    }

    @Test
    void a_proposal_without_a_reason_is_refused() {
        assertThatThrownBy(() -> Acting.as(reporter, () -> proposals.propose(named("Sample Hospital"), " ")))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("proposal.reason.missing");
    }

    @Test
    void nobody_accepts_an_own_proposal() {
        var own = Acting.as(coordinator, () -> proposals.propose(named("Sample Hospital"), "A sample"));
        assertThatThrownBy(() -> Acting.as(coordinator, () -> proposals.accept(own.id())))
                .hasMessage("proposal.own");
    }

    @Test
    void past_the_desk_too_nobody_makes_an_own_proposal_somebody_elses() {
        var own = Acting.as(coordinator, () -> proposals.propose(named("Sample Hospital"), "A sample"));
        for (var change : new String[] {
            "proposer_id = '%s'".formatted(people.somebody(Role.REPORTER).account()),
            "details = '{}'",
            "reason = 'another'"
        }) {
            assertThatThrownBy(() -> Acting.as(
                            coordinator,
                            () -> transaction.execute(
                                    status -> sql.sql("update facility_proposal set " + change + " where id = :id")
                                            .param("id", own.id())
                                            .update())))
                    .hasStackTraceContaining("permission denied");
        }
    }

    @Test
    void a_number_of_another_system_belongs_to_one_facility_and_the_refusal_names_no_other() {
        var number = "S-" + UUID.randomUUID();
        var first =
                facilities.accepted(numbered(number).seenBy(Sensitivity.STRICT).details());
        assertThatThrownBy(() -> facilities.accepted(numbered(number).details()))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.key()).isEqualTo("facility.identifier.taken");
                    assertThat(refused.values())
                            .containsExactly(number)
                            .doesNotContain(first.code().text());
                });
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused_and_says_of_which_facility() {
        var before = facilities.hospital(reporter.organisation());
        accepted(changed(before, "Sample Hospital renamed"));
        assertThatThrownBy(() -> changed(before, "Sample Hospital renamed otherwise"))
                .isInstanceOfSatisfying(Rejected.class, refused -> {
                    assertThat(refused.key()).isEqualTo("facility.stale");
                    assertThat(refused.values()).containsExactly(before.code().text());
                });
    }

    @Test
    void a_reporter_who_changes_a_name_takes_no_organisation_away_that_only_coordinators_see() {
        var other = people.organisation("Sample organisation that stays");
        var before = facilities.hospital(reporter.organisation(), other);
        accepted(changed(before, "Sample Hospital renamed"));
        var after = Acting.as(coordinator, () -> registry.find(before.id())).orElseThrow();
        assertThat(after.details().nameEn()).isEqualTo("Sample Hospital renamed");
        assertThat(after.details().workers()).containsExactlyInAnyOrder(reporter.organisation(), other);
    }

    @Test
    void an_accepted_change_keeps_what_stood_there_who_changed_it_and_why() {
        var before = facilities.hospital(reporter.organisation());
        accepted(changed(before, "Sample Hospital renamed"));
        assertThat(Acting.as(coordinator, () -> proposals.of(before.id())))
                .first()
                .satisfies(kept -> {
                    assertThat(kept.changes())
                            .containsExactly(
                                    new FieldChange("nameEn", before.details().nameEn(), "Sample Hospital renamed"));
                    assertThat(kept.proposer()).isEqualTo(reporter.account());
                    assertThat(kept.reason()).isEqualTo("Renamed for a test");
                    assertThat(kept.decidedBy()).isEqualTo(coordinator.account());
                    assertThat(kept.decidedAt()).isNotNull();
                });
    }

    @Test
    void who_sees_only_the_name_cannot_propose_a_change() {
        var elsewhere = facilities.hospital(people.organisation("Sample organisation working there"));
        assertThatThrownBy(() -> changed(elsewhere, "Sample Hospital renamed")).hasMessage("facility.edit.unseen");
    }

    @Test
    void coordinators_can_be_named_for_a_strict_facility() {
        assertThat(Acting.as(coordinator, () -> registry.coordinators()))
                .extracting(Coordinator::account)
                .contains(coordinator.account());
    }

    private Proposal proposed(FacilityDetails details) {
        return Acting.as(reporter, () -> proposals.propose(details, "A sample for a test"));
    }

    /** What the reporter proposes, starting from what the reporter sees. */
    private Proposal changed(Facility before, String name) {
        var seen = Acting.as(reporter, () -> registry.find(before.id())).orElseThrow();
        var details = renamed(seen.details(), name);
        return Acting.as(
                reporter, () -> proposals.propose(before.id(), before.version(), details, "Renamed for a test"));
    }

    private void accepted(Proposal proposal) {
        Acting.as(coordinator, () -> proposals.accept(proposal.id()));
    }

    private static SampleDetails numbered(String number) {
        return SampleDetails.of("Sample Hospital " + UUID.randomUUID())
                .known(new Identifier(IdentifierSystem.OTHER, number));
    }

    private static FacilityDetails named(String name) {
        return SampleDetails.of(name).details();
    }

    private static FacilityDetails at(Location location) {
        return SampleDetails.of("Sample Hospital " + UUID.randomUUID())
                .at(location)
                .details();
    }

    private static FacilityDetails renamed(FacilityDetails details, String name) {
        return SampleDetails.of(details).called(name).details();
    }

    private List<UUID> waitingPageByPage() {
        var waiting = new ArrayList<UUID>();
        String next = null;
        do {
            var after = next;
            var page = Acting.as(coordinator, () -> proposals.open(after, 2));
            page.rows().forEach(proposal -> waiting.add(proposal.id()));
            next = page.next();
        } while (next != null);
        return waiting;
    }
}
