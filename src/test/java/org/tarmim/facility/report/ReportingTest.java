package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** What a reporter can say, what is asked back, and what is refused. */
@HouseTest
class ReportingTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Reportables reportables;

    @Autowired
    Verifications verifications;

    @Autowired
    SituationClock clock;

    Actor reporter;
    Actor coordinator;
    Facility hospital;

    @BeforeEach
    void a_hospital_where_the_reporter_works() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = facilities.hospital(reporter.organisation());
    }

    @Test
    void no_change_confirms_functioning_and_the_services_shown_and_leaves_the_building_at_its_own_date() {
        verified(sent(quick(Functionality.PARTIALLY, Damage.SLIGHT, Map.of("SURGERY", Availability.AVAILABLE))));
        var confirmed = as(reporter, () -> reports.noChange(UUID.randomUUID(), known().unchanged(now())));
        assertThat(confirmed.noChange()).isTrue();
        assertThat(confirmed.claims())
                .extracting(Claim::dimension)
                .containsExactlyInAnyOrder(Dimension.FUNCTIONALITY, Dimension.service("SURGERY"));
    }

    @Test
    void nobody_confirms_a_state_that_was_replaced_while_looking_at_it() {
        verified(sent(quick(Functionality.PARTIALLY, null, Map.of())));
        var seen = as(reporter, this::known);
        verified(sent(quick(Functionality.NON_FUNCTIONING, null, Map.of())));
        refused("report.noChange.stale", () -> reports.noChange(UUID.randomUUID(), seen.unchanged(now())));
    }

    @Test
    void no_change_needs_something_known() {
        refused("report.noChange.nothingKnown", () -> reports.noChange(UUID.randomUUID(), known().unchanged(now())));
    }

    @Test
    void a_form_hears_of_what_was_verified_since_it_was_opened() {
        var opened = as(reporter, this::known);
        verified(sent(quick(Functionality.NON_FUNCTIONING, null, Map.of())));
        var later = as(reporter, this::known);
        var typed = quick(Functionality.FULLY, null, Map.of());
        assertThat(opened.changedSince(later, typed).orElseThrow().value()).isEqualTo("NON_FUNCTIONING");
        assertThat(later.changedSince(later, typed)).isEmpty();
    }

    @Test
    void a_report_for_a_closed_facility_is_asked_about_before_it_is_taken() {
        verified(sent(SampleReports.closed(hospital.id(), now())));
        var typed = quick(Functionality.FULLY, null, Map.of());
        assertThat(as(reporter, () -> reports.questions(typed))).containsExactly(Question.FACILITY_IS_CLOSED);
        refused("report.question.FACILITY_IS_CLOSED", () -> reports.report(UUID.randomUUID(), typed, Set.of()));
        var taken = as(reporter, () -> reports.report(UUID.randomUUID(), typed, Set.of(Question.FACILITY_IS_CLOSED)));
        assertThat(taken.claims()).isNotEmpty();
    }

    @Test
    void a_report_from_the_day_after_tomorrow_is_refused() {
        var typed = StatusReportDetails.of(hospital.id(), Moment.at(clock.now().plus(Duration.ofDays(2))))
                .quick(Functionality.FULLY, null, null, Map.of());
        refused("report.future", () -> reports.report(UUID.randomUUID(), typed, Set.of()));
    }

    @Test
    void a_correction_opens_with_everything_the_first_report_said() {
        var first = sent(quick(Functionality.FULLY, Damage.SLIGHT, Map.of("SURGERY", Availability.PARTIAL)));
        var opened = as(reporter, () -> reports.correction(first.id()));
        assertThat(opened.supersedes()).isEqualTo(first.id());
        assertThat(opened.claims()).containsExactlyInAnyOrderElementsOf(first.claims());
        assertThat(opened.observed()).isEqualTo(first.observed());
    }

    @Test
    void a_report_is_corrected_once_and_by_its_reporter_only() {
        var first = sent(quick(Functionality.FULLY, null, Map.of()));
        var correction = as(reporter, () -> reports.correction(first.id()));
        var colleague = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        assertThatThrownBy(() -> Acting.as(colleague, () -> reports.correction(first.id())))
                .hasMessage("report.correct.own");
        sent(correction);
        refused("report.correct.again", () -> reports.correction(first.id()));
        refused("report.correct.again", () -> reports.report(UUID.randomUUID(), correction, Set.of()));
    }

    @Test
    void what_a_coordinator_asks_back_is_found_among_the_own_reports() {
        var asked = sent(quick(Functionality.FULLY, null, Map.of()));
        sent(quick(Functionality.PARTIALLY, null, Map.of()));
        Acting.as(
                coordinator,
                () -> verifications.decide(VerificationDetails.otherwise(
                        asked.id(), Decision.NEEDS_INFO, ReasonCode.MISSING_DETAIL, "Since when?")));
        var waiting =
                as(reporter, () -> reports.mine(ReportState.NEEDS_INFO, null)).rows();
        assertThat(waiting).singleElement().satisfies(row -> {
            assertThat(row.id()).isEqualTo(asked.id());
            assertThat(row.answer()).isEqualTo("Since when?");
        });
        assertThat(as(reporter, () -> reports.mine(null, null)).rows()).hasSize(2);
    }

    @Test
    void a_reporter_finds_the_own_facilities_without_typing_and_any_other_by_either_spelling() {
        var other = facilities.hospital(Sensitivity.RESTRICTED, null);
        assertThat(codes("")).containsExactly(hospital.code());
        var end = String.valueOf(other.details().nameEn()).substring("Sample Hospital ".length());
        assertThat(codes("SAMPLE  hospital " + end)).containsExactly(other.code());
        assertThat(codes("مُسْتَشفى تجريبى")).contains(hospital.code());
        assertThat(codes(other.code().text().toLowerCase(Locale.ROOT))).containsExactly(other.code());
    }

    @Test
    void a_coordinator_names_the_reporter_who_telephoned_and_those_who_work_there_come_first() {
        people.somebody(Role.REPORTER);
        var informants = Acting.as(coordinator, () -> reports.informants(hospital.id()));
        assertThat(informants.getFirst().account()).isEqualTo(reporter.account());
        assertThat(informants).noneMatch(one -> one.account().equals(coordinator.account()));
    }

    private List<FacilityCode> codes(String typed) {
        return as(reporter, () -> reportables.choices(typed)).stream()
                .map(Reportable::code)
                .toList();
    }

    private void refused(String key, Supplier<?> step) {
        assertThatThrownBy(() -> as(reporter, step))
                .isInstanceOf(Rejected.class)
                .hasMessage(key);
    }

    private StatusReport sent(StatusReportDetails typed) {
        return as(reporter, () -> reports.report(UUID.randomUUID(), typed, Set.of(Question.values())));
    }

    private void verified(StatusReport report) {
        Acting.as(
                coordinator, () -> verifications.decide(VerificationDetails.verified(report.id(), Certainty.PROBABLE)));
    }

    private StatusReportDetails quick(Functionality works, Damage building, Map<String, Availability> services) {
        return StatusReportDetails.of(hospital.id(), now()).quick(works, null, building, services);
    }

    private Known known() {
        return reports.known(hospital.code());
    }

    private Moment now() {
        return Moment.at(clock.now());
    }

    private static <T> T as(Actor actor, Supplier<T> step) {
        return Acting.as(actor, step);
    }
}
