package org.tarmim.facility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The main job: a reporter says what happened, a coordinator verifies it, and the picture changes. */
@HouseTest
class MainJobTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    StatusTable statuses;

    @Autowired
    SituationClock clock;

    @Autowired
    TransactionTemplate transaction;

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
    void a_report_changes_nothing_until_somebody_else_verified_it() {
        var report = reported(Functionality.PARTIALLY, Map.of("SURGERY", Availability.AVAILABLE));
        assertThat(valuesNow()).isEmpty();

        verified(report, Certainty.CONFIRMED);
        assertThat(valuesNow())
                .containsEntry(Dimension.FUNCTIONALITY, "PARTIALLY")
                .containsEntry(Dimension.service("SURGERY"), "AVAILABLE");
    }

    @Test
    void could_not_reach_ends_no_known_value() {
        verified(reported(Functionality.FULLY, Map.of()), Certainty.PROBABLE);
        var lost = Acting.as(
                reporter,
                () -> reports.report(
                        UUID.randomUUID(),
                        empty().quick(Functionality.UNKNOWN, UnknownWhy.COULD_NOT_REACH, null, Map.of()),
                        Set.of()));
        verified(lost, Certainty.PROBABLE);
        assertThat(valuesNow()).containsEntry(Dimension.FUNCTIONALITY, "FULLY");
    }

    @Test
    void what_cannot_be_verified_changes_nothing_and_the_reporter_reads_why() {
        verified(reported(Functionality.FULLY, Map.of()), Certainty.PROBABLE);
        var doubtful = reported(Functionality.NON_FUNCTIONING, Map.of());
        Acting.as(
                coordinator,
                () -> verifications.decide(VerificationDetails.otherwise(
                        doubtful.id(),
                        Decision.UNVERIFIABLE,
                        ReasonCode.CANNOT_REACH,
                        "Nobody can be reached there.")));
        assertThat(valuesNow()).containsEntry(Dimension.FUNCTIONALITY, "FULLY");
        assertThat(Acting.as(reporter, () -> reports.mine(ReportState.UNVERIFIABLE, null))
                        .rows())
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.id()).isEqualTo(doubtful.id());
                    assertThat(told.reasonCode()).isEqualTo(ReasonCode.CANNOT_REACH.name());
                    assertThat(told.answer()).isEqualTo("Nobody can be reached there.");
                });
        assertThatThrownBy(() -> verified(doubtful, Certainty.PROBABLE)).hasMessage("verification.decided");
    }

    @Test
    void nobody_verifies_what_he_reported() {
        var own = Acting.as(coordinator, () -> reports.report(UUID.randomUUID(), quick(Functionality.FULLY), Set.of()));
        assertThatThrownBy(() -> verified(own, Certainty.PROBABLE))
                .isInstanceOf(Rejected.class)
                .hasMessage("verification.own");
    }

    @Test
    void a_correction_takes_the_place_of_what_it_corrects() {
        var wrong = reported(Functionality.NON_FUNCTIONING, Map.of());
        verified(wrong, Certainty.PROBABLE);
        var details = new StatusReportDetails(
                hospital.id(),
                wrong.observed(),
                null,
                null,
                null,
                Functionality.FULLY,
                null,
                null,
                null,
                null,
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                Map.of(),
                java.util.List.of(),
                wrong.method(),
                wrong.confidence(),
                null,
                null,
                null,
                wrong.id(),
                null,
                java.util.List.of());
        var correction = Acting.as(reporter, () -> reports.report(UUID.randomUUID(), details, Set.of()));
        verified(correction, Certainty.PROBABLE);
        assertThat(valuesNow()).containsEntry(Dimension.FUNCTIONALITY, "FULLY");
    }

    @Test
    void the_same_report_sent_twice_is_one_report() {
        var id = UUID.randomUUID();
        var details = quick(Functionality.FULLY);
        Acting.as(reporter, () -> reports.report(id, details, Set.of()));
        var again = Acting.as(reporter, () -> reports.report(id, details, Set.of()));
        assertThat(again.id()).isEqualTo(id);
        assertThatThrownBy(() ->
                        Acting.as(reporter, () -> reports.report(id, quick(Functionality.PARTIALLY), Set.of())))
                .hasMessage("report.id.used");
    }

    private StatusReport reported(Functionality works, Map<String, Availability> services) {
        return Acting.as(
                reporter,
                () -> reports.report(UUID.randomUUID(), empty().quick(works, null, null, services), Set.of()));
    }

    private void verified(StatusReport report, Certainty certainty) {
        Acting.as(coordinator, () -> verifications.decide(VerificationDetails.verified(report.id(), certainty)));
    }

    private Map<Dimension, String> valuesNow() {
        return Acting.as(coordinator, () -> transaction.execute(status -> statuses.valuesNow(hospital.id())));
    }

    private StatusReportDetails quick(Functionality works) {
        return empty().quick(works, null, null, Map.of());
    }

    private StatusReportDetails empty() {
        return StatusReportDetails.of(hospital.id(), Moment.at(clock.now()));
    }
}
