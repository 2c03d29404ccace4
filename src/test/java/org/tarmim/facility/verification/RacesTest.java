package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Functionality;

/** Of two steps that exclude each other and are taken at the same time, exactly one is; the other gets a sentence. */
@HouseTest
class RacesTest {
    @Autowired
    ReviewDesk desk;

    @Autowired
    Race race;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor coordinator;
    Actor other;
    Facility hospital;
    StatusReport report;
    Instant read;

    @BeforeEach
    void a_report_waits_and_its_reporter_has_it_open() {
        reporter = desk.reporter();
        coordinator = desk.coordinator();
        other = desk.coordinator();
        hospital = desk.hospital(reporter);
        report = desk.said(reporter, hospital, Functionality.PARTIALLY);
        read = Instant.now();
    }

    @Test
    void a_report_that_is_verified_while_it_is_corrected_stays_verified_and_the_reporter_is_told() throws Exception {
        assertThat(race.of(hospital.id(), this::verify, this::correct))
                .containsExactly("stands", "report.correct.decided");
    }

    @Test
    void a_report_that_is_corrected_while_it_is_verified_stays_unverified_and_the_coordinator_is_told()
            throws Exception {
        assertThat(race.of(hospital.id(), this::correct, this::verify))
                .containsExactly("stands", "verification.superseded");
    }

    @Test
    void who_saw_the_decision_corrects_after_it() {
        verify();
        read = Instant.now();
        correct();
        assertThat(desk.waits(coordinator, report)).isFalse();
    }

    @Test
    void who_read_the_report_before_it_was_decided_is_told() {
        verify();
        assertThatThrownBy(this::correct).hasMessage("report.correct.decided");
    }

    @Test
    void a_program_that_does_not_say_when_it_read_is_told_of_what_is_decided_while_it_sends() throws Exception {
        read = null;
        assertThat(race.of(hospital.id(), this::verify, this::correct))
                .containsExactly("stands", "report.correct.decided");
        correct();
        assertThat(desk.waits(coordinator, report)).isFalse();
    }

    @Test
    void a_question_back_that_comes_while_its_answer_is_sent_keeps_no_answer_back() throws Exception {
        assertThat(race.of(
                        hospital.id(), () -> desk.otherwise(coordinator, report, Decision.NEEDS_INFO), this::correct))
                .containsExactly("stands", "stands");
    }

    @Test
    void a_decision_made_while_one_beside_it_is_undone_is_to_be_looked_at_again() throws Exception {
        var first = desk.verify(coordinator, report);
        var newer = desk.said(reporter, hospital, Functionality.FULLY);
        assertThat(race.of(hospital.id(), () -> desk.undo(coordinator, first), () -> desk.verify(other, newer)))
                .containsExactly("stands", "verification.undone");
        assertThat(desk.waits(coordinator, newer)).isTrue();
    }

    @Test
    void an_undo_while_somebody_decides_on_top_of_it_is_refused() throws Exception {
        var first = desk.verify(coordinator, report);
        var newer = desk.said(reporter, hospital, Functionality.FULLY);
        assertThat(race.of(hospital.id(), () -> desk.verify(other, newer), () -> desk.undo(coordinator, first)))
                .containsExactly("stands", "undo.builtUpon");
    }

    @Test
    void a_question_back_is_either_undone_or_followed_by_a_decision() throws Exception {
        var question = desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        assertThat(race.of(hospital.id(), () -> desk.verify(other, report), () -> desk.undo(coordinator, question)))
                .containsExactly("stands", "undo.builtUpon");
    }

    @Test
    void a_question_back_that_is_undone_first_keeps_the_decision_back() throws Exception {
        var question = desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        assertThat(race.of(hospital.id(), () -> desk.undo(coordinator, question), () -> desk.verify(other, report)))
                .containsExactly("stands", "verification.undone");
    }

    @Test
    void a_decision_is_not_undone_while_its_report_is_corrected() throws Exception {
        var decision = desk.verify(coordinator, report);
        read = Instant.now();
        assertThat(race.of(hospital.id(), this::correct, () -> desk.undo(coordinator, decision)))
                .containsExactly("stands", "undo.corrected");
    }

    @Test
    void past_the_desk_the_database_keeps_to_one_of_verifying_and_correcting() throws Exception {
        assertThat(race.of(hospital.id(), this::insertDecision, this::insertCorrection))
                .containsExactly("stands", "corrects_what_was_seen");
    }

    @Test
    void past_the_desk_the_database_keeps_to_one_of_correcting_and_verifying() throws Exception {
        assertThat(race.of(hospital.id(), this::insertCorrection, this::insertDecision))
                .containsExactly("stands", "decides_on_what_waits");
    }

    @Test
    void past_the_desk_the_database_undoes_nothing_that_was_built_upon() {
        var first = desk.verify(coordinator, report);
        desk.verify(other, desk.said(reporter, hospital, Functionality.FULLY));
        refused("undoes_the_last_step", () -> insertUndo(first));
    }

    @Test
    void past_the_desk_nobody_asks_back_about_what_is_decided() {
        desk.verify(coordinator, report);
        refused("decides_on_what_waits", () -> insertDecision("NEEDS_INFO"));
    }

    private void verify() {
        desk.verify(coordinator, report);
    }

    private void correct() {
        desk.said(
                reporter,
                SampleReports.of(hospital.id(), desk.now(), Functionality.FULLY).correcting(report.id(), read));
    }

    private void insertDecision() {
        insertDecision("VERIFIED");
    }

    private void insertDecision(String decision) {
        boolean verified = decision.equals("VERIFIED");
        as(
                coordinator,
                () -> sql.sql("""
                        insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision,
                                                  certainty, reason_code, verifier_id, verifier_org, decided_at, acted_at)
                        select :id, id, reporter_id, reporter_org, informant_id, :decision, :certainty, :reason,
                               :verifier, :organisation, :at, :at
                          from status_report
                         where id = :report
                        """)
                        .param("id", UUID.randomUUID())
                        .param("decision", decision)
                        .param("certainty", verified ? "PROBABLE" : null)
                        .param("reason", verified ? null : "OTHER")
                        .param("verifier", coordinator.account())
                        .param("organisation", coordinator.organisation())
                        .param("at", Timestamp.from(Instant.now()))
                        .param("report", report.id())
                        .update());
    }

    private void insertCorrection() {
        as(
                reporter,
                () -> sql.sql("""
                        insert into status_report (id, facility_id, observed_at, observed_precision, received_at,
                                                   reporter_id, reporter_org, informant_id, channel, method, confidence,
                                                   no_change, supersedes, content_sha256)
                        select :id, facility_id, observed_at, observed_precision, received_at, reporter_id, reporter_org,
                               informant_id, channel, method, confidence, no_change, id, content_sha256
                          from status_report
                         where id = :report
                        """)
                        .param("id", UUID.randomUUID())
                        .param("report", report.id())
                        .update());
    }

    private void insertUndo(Verification decision) {
        as(coordinator, () -> sql.sql("""
                        insert into verification_undo (verification_id, report_id, verifier_id, acted_at, undone_by,
                                                       undone_at, known_at)
                        select id, report_id, verifier_id, acted_at, verifier_id, now(), now()
                          from verification
                         where id = :decision
                        """).param("decision", decision.id()).update());
    }

    private void as(Actor who, Runnable work) {
        Acting.as(who, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void refused(String by, ThrowingCallable step) {
        assertThatThrownBy(step).rootCause().hasMessageContaining(by);
    }
}
