package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.AtOnce;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** The second pair of eyes, held by the database itself: raw SQL in the application's role gets no further. */
@HouseTest
class FourEyesTest {
    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor coordinator;
    Facility hospital;
    StatusReport report;

    @BeforeEach
    void a_report_of_somebody_else_waits() {
        reporter = people.somebody(Role.REPORTER);
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        hospital = facilities.hospital(reporter.organisation());
        report = reported(reporter, works());
    }

    @Test
    void the_database_takes_the_decision_of_a_second_person() {
        insert(coordinator, report, Certainty.CONFIRMED);
        assertThat(decisionsOn(report)).isEqualTo(1);
    }

    @Test
    void the_database_refuses_a_verifier_who_reported_it() {
        var own = reported(coordinator, works());
        refused(() -> insert(coordinator, own, Certainty.PROBABLE), "verifier_is_not_reporter");
    }

    @Test
    void the_database_refuses_a_verifier_who_told_it() {
        var teller = people.somebody(Role.HEALTH_COORDINATOR, Role.REPORTER);
        var told = reported(coordinator, works().toldBy(teller.account()));
        refused(() -> insert(teller, told, Certainty.PROBABLE), "verifier_is_not_reporter");
    }

    @Test
    void the_database_refuses_that_an_organisation_confirms_itself() {
        var colleague = people.somebody(Role.HEALTH_COORDINATOR, reporter.organisation());
        refused(() -> insert(colleague, report, Certainty.CONFIRMED), "confirmed_by_another_organisation");
        insert(colleague, report, Certainty.PROBABLE);
        assertThat(decisionsOn(report)).isEqualTo(1);
    }

    @Test
    void the_database_refuses_other_people_in_the_place_of_the_reporter() {
        var own = reported(coordinator, works());
        refused(
                () -> insert(
                        coordinator,
                        own.id(),
                        reporter.account(),
                        coordinator.organisation(),
                        reporter.account(),
                        Certainty.PROBABLE),
                "verification_report_id_reporter_id");
    }

    @Test
    void nobody_decides_in_the_name_of_another() {
        refused(
                () -> as(people.somebody(Role.HEALTH_COORDINATOR), () -> insertNow(coordinator, report)),
                "row-level security");
    }

    @Test
    void the_database_keeps_one_final_decision() {
        insert(coordinator, report, Certainty.PROBABLE);
        refused(
                () -> insert(people.somebody(Role.HEALTH_COORDINATOR), report, Certainty.PROBABLE),
                "verification_is_final");
    }

    @Test
    void an_own_organisation_is_politely_refused_before_the_database() {
        var colleague = people.somebody(Role.HEALTH_COORDINATOR, reporter.organisation());
        assertThatThrownBy(() -> decide(colleague, VerificationDetails.verified(report.id(), Certainty.CONFIRMED)))
                .isInstanceOf(Rejected.class)
                .hasMessage("verification.sameOrganisation");
    }

    @Test
    void no_picture_comes_from_a_report_that_nobody_verified() {
        var own = reported(coordinator, works());
        refused(
                () -> as(
                        coordinator,
                        () -> sql.sql("""
                                insert into status_period (facility_id, sensitivity, dimension, value, valid, known,
                                                           precision, certainty, method, source_org, report_id, verified_at)
                                select r.facility_id, 'RESTRICTED', 'EQUIPMENT', 'NONE', tstzrange(now(), null),
                                       tstzrange(now(), null), 'DAY', 'CONFIRMED', r.method, r.reporter_org, r.id, now()
                                  from status_report r
                                 where r.id = :report
                                """).param("report", own.id()).update()),
                "row-level security");
    }

    @RepeatedTest(5)
    void of_two_coordinators_who_decide_at_once_one_is_told_that_it_is_decided() throws Exception {
        var other = people.somebody(Role.HEALTH_COORDINATOR);
        var accepted = VerificationDetails.verified(report.id(), Certainty.CONFIRMED);
        var rejected = VerificationDetails.otherwise(
                report.id(), Decision.REJECTED, ReasonCode.IMPLAUSIBLE, "A sample reason");
        var answers = AtOnce.answers(() -> decide(coordinator, accepted), () -> decide(other, rejected));
        assertThat(answers).containsExactlyInAnyOrder("stands", "verification.decided");
        assertThat(decisionsOn(report)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update status_report set note = 'other' where id = :report",
                "delete from status_report where id = :report",
                "update report_claim set value = 'FULLY' where report_id = :report",
                "delete from report_claim where report_id = :report",
                "update verification set decision = 'REJECTED' where report_id = :report",
                "delete from verification where report_id = :report",
                "update status_period set value = 'FULLY' where report_id = :report",
                "delete from status_period where report_id = :report",
                "update facility set functionality = 'FULLY' where :report is not null"
            })
    void what_was_said_and_decided_is_never_changed(String statement) {
        decide(coordinator, VerificationDetails.verified(report.id(), Certainty.CONFIRMED));
        refused(
                () -> as(
                        coordinator,
                        () -> sql.sql(statement).param("report", report.id()).update()),
                "permission denied");
    }

    private SampleReports works() {
        return SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.PARTIALLY);
    }

    private StatusReport reported(Actor who, SampleReports what) {
        return Acting.as(who, () -> reports.report(UUID.randomUUID(), what.details(), Set.of()));
    }

    private void decide(Actor who, VerificationDetails details) {
        Acting.as(who, () -> verifications.decide(details));
    }

    private void insert(Actor verifier, StatusReport of, Certainty certainty) {
        insert(verifier, of.id(), of.reporter(), of.reporterOrganisation(), of.informant(), certainty);
    }

    private void insert(
            Actor verifier, UUID id, UUID reportedBy, UUID reportingOrganisation, UUID toldBy, Certainty certainty) {
        as(verifier, () -> insertNow(verifier, id, reportedBy, reportingOrganisation, toldBy, certainty));
    }

    private void insertNow(Actor verifier, StatusReport of) {
        insertNow(verifier, of.id(), of.reporter(), of.reporterOrganisation(), of.informant(), Certainty.PROBABLE);
    }

    private void insertNow(
            Actor verifier, UUID id, UUID reportedBy, UUID reportingOrganisation, UUID toldBy, Certainty certainty) {
        sql.sql("""
                        insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision,
                                                  certainty, verifier_id, verifier_org, decided_at, acted_at)
                        values (:id, :report, :reporter, :organisation, :informant, 'VERIFIED',
                                :certainty, :verifier, :verifierOrganisation, :at, :at)
                        """)
                .param("id", UUID.randomUUID())
                .param("report", id)
                .param("reporter", reportedBy)
                .param("organisation", reportingOrganisation)
                .param("informant", toldBy)
                .param("certainty", certainty.name())
                .param("verifier", verifier.account())
                .param("verifierOrganisation", verifier.organisation())
                .param("at", clock.now().atOffset(ZoneOffset.UTC))
                .update();
    }

    private long decisionsOn(StatusReport of) {
        return Acting.as(
                coordinator,
                () -> transaction.execute(
                        status -> sql.sql("select count(*) from verification where report_id = :report")
                                .param("report", of.id())
                                .query(Long.class)
                                .single()));
    }

    private void as(Actor who, Runnable work) {
        Acting.as(who, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void refused(ThrowingCallable attempt, String by) {
        assertThatThrownBy(attempt).rootCause().hasMessageContaining(by);
    }
}
