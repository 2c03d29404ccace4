package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/** A decision can be taken back for ten minutes, by who made it, as long as nothing was decided on top of it. */
@HouseTest
class UndoTest {
    @Autowired
    ReviewDesk desk;

    @Autowired
    StatusReports reports;

    @Autowired
    Verifications verifications;

    @Autowired
    Undoings undoings;

    @Autowired
    StatusTable statuses;

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
    void a_report_waits() {
        reporter = desk.reporter();
        coordinator = desk.coordinator();
        hospital = desk.hospital(reporter);
        report = desk.said(reporter, hospital, Functionality.PARTIALLY);
    }

    @Test
    void the_report_waits_again_as_old_as_it_is_and_its_reporter_sees_that() {
        var before = desk.place(coordinator, report);
        desk.undo(coordinator, desk.verify(coordinator, report));
        assertThat(desk.place(coordinator, report)).isEqualTo(before);
        assertThat(Acting.as(reporter, () -> reports.mine(null, null))
                        .rows()
                        .getFirst()
                        .state())
                .isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void a_rejected_report_waits_again_too() {
        desk.undo(coordinator, desk.otherwise(coordinator, report, Decision.REJECTED));
        assertThat(desk.waits(coordinator, report)).isTrue();
    }

    @Test
    void an_undone_question_is_asked_no_more() {
        desk.undo(coordinator, desk.otherwise(coordinator, report, Decision.NEEDS_INFO));
        assertThat(desk.waits(coordinator, report)).isTrue();
        var row = Acting.as(reporter, () -> reports.mine(null, null)).rows().getFirst();
        assertThat(row.state()).isEqualTo(ReportState.SUBMITTED);
        assertThat(row.answer()).isNull();
    }

    @Test
    void a_question_asked_before_the_undone_decision_still_waits_for_its_answer() {
        desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        desk.undo(coordinator, desk.verify(coordinator, report));
        assertThat(desk.place(coordinator, report))
                .hasValueSatisfying(place -> assertThat(place.waitsFor()).isEqualTo("REPORTER"));
    }

    @Test
    void what_is_decided_anew_is_known_since_the_new_decision() {
        desk.undo(coordinator, desk.verify(coordinator, report));
        var other = desk.coordinator();
        var anew = desk.verify(other, report);
        assertThat(states())
                .singleElement()
                .satisfies(state -> assertThat(state.verifiedAt()).isEqualTo(anew.decidedAt()));
    }

    @Test
    void only_who_decided_can_undo() {
        var decision = desk.verify(coordinator, report);
        refused("undo.other", () -> desk.undo(desk.coordinator(), decision));
        refusedByDatabase("only_who_decided_undoes", desk.coordinator(), decision, Instant.now());
    }

    @Test
    void nobody_undoes_in_the_name_of_another() {
        var decision = desk.verify(coordinator, report);
        assertThatThrownBy(() -> as(desk.coordinator(), () -> insert(coordinator, decision.id(), Instant.now())))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void after_ten_minutes_a_decision_stays() {
        var decision = decidedAt(Instant.now().minus(Duration.ofMinutes(11)));
        refused("undo.late", () -> desk.undo(coordinator, decision));
        refusedByDatabase("undone_within_ten_minutes", coordinator, decision, Instant.now());
        refusedByDatabase("row-level security", coordinator, decision, decision.actedAt());
    }

    @Test
    void nobody_decides_with_a_moment_of_the_future_to_have_longer() {
        assertThatThrownBy(() -> decidedAt(Instant.now().plus(Duration.ofHours(1))))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void after_nine_minutes_it_can_be_undone() {
        desk.undo(coordinator, decidedAt(Instant.now().minus(Duration.ofMinutes(9))));
        assertThat(Acting.as(coordinator, () -> verifications.decisions(report.id())))
                .noneMatch(Verification::stands);
    }

    @Test
    void what_somebody_built_on_is_not_pulled_away() {
        var first = desk.verify(coordinator, report);
        var second = desk.verify(desk.coordinator(), desk.said(reporter, hospital, Functionality.FULLY));
        refused("undo.builtUpon", () -> desk.undo(coordinator, first));
        assertThat(second.stands()).isTrue();
    }

    @Test
    void the_newest_is_undone_first_and_then_the_one_before() {
        var first = desk.verify(coordinator, report);
        var second = desk.verify(coordinator, desk.said(reporter, hospital, Functionality.FULLY));
        desk.undo(coordinator, second);
        desk.undo(coordinator, first);
        assertThat(states()).isEmpty();
    }

    @Test
    void a_decision_on_a_corrected_report_stays() {
        var decision = desk.verify(coordinator, report);
        desk.said(
                reporter,
                SampleReports.of(hospital.id(), desk.now(), Functionality.FULLY).correcting(report.id()));
        refused("undo.corrected", () -> desk.undo(coordinator, decision));
    }

    @Test
    void a_decision_is_undone_once_and_made_anew_once() {
        var decision = desk.verify(coordinator, report);
        desk.undo(coordinator, decision);
        refused("undo.again", () -> desk.undo(coordinator, decision));
        desk.verify(coordinator, report);
        refused("verification.decided", () -> desk.verify(desk.coordinator(), report));
    }

    @RepeatedTest(5)
    void of_two_who_decide_anew_at_once_one_is_told_that_it_is_decided() throws Exception {
        desk.undo(coordinator, desk.verify(coordinator, report));
        var other = desk.coordinator();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var answers = threads.invokeAll(List.<Callable<String>>of(() -> answer(coordinator), () -> answer(other)));
            assertThat(answers).extracting(Future::get).containsExactlyInAnyOrder("stands", "verification.decided");
        }
    }

    @Test
    void the_last_own_decisions_are_listed_until_they_are_undone() {
        var decision = desk.verify(coordinator, report);
        assertThat(Acting.as(coordinator, undoings::last)).singleElement().satisfies(one -> {
            assertThat(one.verification().id()).isEqualTo(decision.id());
            assertThat(one.until()).isEqualTo(one.verification().actedAt().plus(Duration.ofMinutes(10)));
        });
        assertThat(Acting.as(desk.coordinator(), undoings::last)).isEmpty();
        desk.undo(coordinator, decision);
        assertThat(Acting.as(coordinator, undoings::last)).isEmpty();
    }

    @Test
    void an_undo_stands_in_the_trail_and_the_undone_decision_in_the_history() {
        var decision = desk.verify(coordinator, report);
        desk.undo(coordinator, decision);
        assertThat(trailOf(coordinator)).contains("report.verified", "report.undone");
        assertThat(Acting.as(coordinator, () -> verifications.decisions(report.id())))
                .singleElement()
                .satisfies(one -> assertThat(one.undoneAt()).isAfter(one.decidedAt()));
    }

    private String answer(Actor who) {
        try {
            desk.verify(who, report);
            return "stands";
        } catch (Rejected refused) {
            return refused.key();
        }
    }

    private List<DimensionState> states() {
        return Acting.as(
                coordinator, () -> transaction.execute(status -> statuses.at(hospital.id(), Picture.now(clock.now()))));
    }

    /** A question back, made at another moment than now. */
    private Verification decidedAt(Instant moment) {
        var id = UUID.randomUUID();
        as(
                coordinator,
                () -> sql.sql("""
                        insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision,
                                                  reason_code, verifier_id, verifier_org, decided_at, acted_at)
                        select :id, id, reporter_id, reporter_org, informant_id, 'NEEDS_INFO', 'OTHER', :verifier,
                               :organisation, :at, :at
                          from status_report
                         where id = :report
                        """)
                        .param("id", id)
                        .param("verifier", coordinator.account())
                        .param("organisation", coordinator.organisation())
                        .param("at", Timestamp.from(moment))
                        .param("report", report.id())
                        .update());
        return Acting.as(coordinator, () -> verifications.decisions(report.id()))
                .getFirst();
    }

    private void refusedByDatabase(String by, Actor who, Verification decision, Instant moment) {
        assertThatThrownBy(() -> as(who, () -> insert(who, decision.id(), moment)))
                .rootCause()
                .hasMessageContaining(by);
    }

    private void insert(Actor by, UUID decision, Instant moment) {
        sql.sql("""
                        insert into verification_undo (verification_id, report_id, verifier_id, acted_at, undone_by,
                                                       undone_at, known_at)
                        select id, report_id, verifier_id, acted_at, :by, :at, :at
                          from verification
                         where id = :decision
                        """)
                .param("by", by.account())
                .param("at", Timestamp.from(moment))
                .param("decision", decision)
                .update();
    }

    private List<String> trailOf(Actor who) {
        return Acting.as(
                desk.people.somebody(Role.AUDITOR),
                () -> transaction.execute(status -> sql.sql("""
                        select action
                          from audit_entry
                         where actor = :who
                           and action like 'report.%'
                        """)
                        .param("who", who.account())
                        .query(String.class)
                        .list()));
    }

    private void as(Actor who, Runnable work) {
        Acting.as(who, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessage(key);
    }
}
