package org.tarmim.facility.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.SituationClock;

/** The sheet of a facility: what each reader sees of it, and what waits against it. */
@HouseTest
class SheetsTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    Sheets sheets;

    @Autowired
    SituationClock clock;

    Actor reporter;
    Actor coordinator;
    Facility hospital;

    @BeforeEach
    void a_hospital_that_is_verified_as_destroyed() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = facilities.hospital(reporter.organisation());
        verify(report(SampleReports.of(hospital.id(), daysAgo(5), Functionality.NON_FUNCTIONING)
                .building(Damage.FULL)));
    }

    @Test
    void a_state_says_when_it_was_observed_when_verified_and_by_whom() {
        var works = sheet(coordinator).state(Dimension.FUNCTIONALITY).orElseThrow();
        assertThat(works.observed().at()).isBefore(works.verifiedAt());
        assertThat(works.certainty()).isEqualTo(Certainty.CONFIRMED);
        assertThat(sheet(coordinator).organisations().name(works.sourceOrg(), false))
                .startsWith("Sample organisation");
    }

    @Test
    void a_later_report_does_not_change_when_an_earlier_one_was_verified() {
        var then = clock.now().minus(Duration.ofDays(4));
        var before = stateAt(then).verifiedAt();
        verify(report(SampleReports.of(hospital.id(), daysAgo(1), Functionality.PARTIALLY)));
        assertThat(stateAt(then).verifiedAt()).isEqualTo(before);
    }

    @Test
    void a_coordinator_sees_what_waits_against_the_picture() {
        report(SampleReports.of(hospital.id(), daysAgo(1), Functionality.PARTIALLY));
        assertThat(sheet(coordinator).contradictions())
                .singleElement()
                .satisfies(waiting -> assertThat(waiting.value()).isEqualTo("PARTIALLY"));
    }

    @Test
    void nobody_else_learns_that_a_destruction_is_contradicted() {
        report(SampleReports.of(hospital.id(), daysAgo(1), Functionality.PARTIALLY)
                .building(Damage.SLIGHT));
        assertThat(sheet(reporter).contradictions()).isEmpty();
        assertThat(sheet(people.somebody(Role.AUDITOR)).contradictions()).isEmpty();
    }

    @Test
    void an_older_report_contradicts_nothing() {
        report(SampleReports.of(hospital.id(), daysAgo(9), Functionality.FULLY));
        assertThat(sheet(coordinator).contradictions()).isEmpty();
    }

    @Test
    void what_may_not_be_seen_is_as_if_it_did_not_exist() {
        var hidden = facilities.hospital(Sensitivity.CONFIDENTIAL, null);
        assertThat(find(reporter, hidden.code())).isEmpty();
        assertThat(find(reporter, FacilityCode.of(99_999_999))).isEmpty();
        assertThat(find(coordinator, hidden.code())).isPresent();
    }

    private StatusReport report(SampleReports said) {
        return Acting.as(reporter, () -> reports.report(UUID.randomUUID(), said.details(), Set.of()));
    }

    private void verify(StatusReport report) {
        Acting.as(
                coordinator,
                () -> verifications.decide(VerificationDetails.verified(report.id(), Certainty.CONFIRMED)));
    }

    private Moment daysAgo(int days) {
        return Moment.at(clock.now().minus(Duration.ofDays(days)));
    }

    private DimensionState stateAt(Instant then) {
        var picture = new Picture(then, clock.now());
        return Acting.as(coordinator, () -> sheets.sheet(hospital.code(), picture))
                .flatMap(sheet -> sheet.state(Dimension.FUNCTIONALITY))
                .orElseThrow();
    }

    private Sheet sheet(Actor reader) {
        return find(reader, hospital.code()).orElseThrow();
    }

    private Optional<Sheet> find(Actor reader, FacilityCode code) {
        return Acting.as(reader, () -> sheets.sheet(code, Picture.now(clock.now())));
    }
}
