package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Withdrawal;
import org.tarmim.facility.report.WithdrawalDetails;
import org.tarmim.facility.report.WithdrawalReason;
import org.tarmim.facility.report.Withdrawals;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Rejected;

/** A reporter takes an own report back that nobody decided on; it stays on file, and nobody takes that back. */
@HouseTest
class WithdrawingTest {
    @Autowired
    ReviewDesk desk;

    @Autowired
    Race race;

    @Autowired
    StatusReports reports;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Verifications verifications;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor coordinator;
    Facility hospital;
    SampleReports said;
    StatusReport report;

    @BeforeEach
    void a_report_waits() {
        reporter = desk.reporter();
        coordinator = desk.coordinator();
        hospital = desk.hospital(reporter);
        said = SampleReports.of(hospital.id(), desk.now(), Functionality.PARTIALLY);
        report = desk.said(reporter, said);
    }

    @Test
    void a_withdrawn_report_leaves_the_queue_and_stands_as_withdrawn_among_the_own_and_behind_its_receipt() {
        withdraw();
        assertThat(desk.place(coordinator, report)).isEmpty();
        assertThat(mine().state()).isEqualTo(ReportState.WITHDRAWN);
        assertThat(mine().withdrawal()).extracting(Withdrawal::reason).isEqualTo(WithdrawalReason.WRONG_ANSWER);
        assertThat(mine().isToBeCorrected() || mine().isToBeWithdrawn()).isFalse();
        assertThat(Acting.as(coordinator, () -> reports.withReceipt(report.receipt())))
                .extracting(ReportRow::state)
                .containsExactly(ReportState.WITHDRAWN);
        assertThat(Acting.as(coordinator, () -> verifications.dossier(report.id()))
                        .withdrawal())
                .isPresent();
        assertThat(Acting.as(reporter, () -> reports.lastOfMine(hospital.id()))).isEmpty();
    }

    @Test
    void nobody_withdraws_the_report_of_another() {
        var manager = desk.people.somebody(Role.NGO_MANAGER, reporter.organisation());
        refused("report.withdraw.own", () -> withdraw(manager));
        refused("report.withdraw.own", () -> withdraw(coordinator));
        refused("report.missing", () -> withdraw(desk.reporter()));
        refusedByDatabase("row-level security", () -> insert(manager, reporter));
        refusedByDatabase("report_withdrawal_report_id_reporter_id_fkey", () -> insert(manager, manager));
        assertThat(mine().state()).isEqualTo(ReportState.SUBMITTED);
    }

    @Test
    void what_was_decided_is_not_withdrawn() {
        desk.verify(coordinator, report);
        refused("report.withdraw.decided", this::withdraw);
        refusedByDatabase("withdraws_what_waits", () -> insert(reporter, reporter));
    }

    @Test
    void a_question_back_is_answered_by_withdrawing_and_is_then_not_taken_back() {
        var question = desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        withdraw();
        assertThat(desk.place(coordinator, report)).isEmpty();
        assertThat(mine().state()).isEqualTo(ReportState.WITHDRAWN);
        refused("undo.withdrawn", () -> desk.undo(coordinator, question));
    }

    @Test
    void a_corrected_report_is_withdrawn_by_withdrawing_its_correction() {
        var correction = desk.said(reporter, said.correcting(report.id()));
        refused("report.withdraw.corrected", this::withdraw);
        Acting.as(
                reporter,
                () -> withdrawals.withdraw(correction.id(), new WithdrawalDetails(WithdrawalReason.WRONG_FACILITY)));
        assertThat(desk.place(coordinator, correction)).isEmpty();
    }

    @Test
    void a_verified_report_counts_on_when_its_correction_is_withdrawn() {
        desk.verify(coordinator, report);
        var correction = desk.said(reporter, said.correcting(report.id()));
        Acting.as(reporter, () -> withdrawals.withdraw(correction.id(), new WithdrawalDetails(WithdrawalReason.OTHER)));
        var states = Acting.as(reporter, () -> reports.mine(null, null)).rows();
        assertThat(states).extracting(ReportRow::state).containsExactly(ReportState.WITHDRAWN, ReportState.VERIFIED);
    }

    @Test
    void after_it_was_withdrawn_a_report_is_neither_decided_on_nor_corrected_nor_sent_nor_withdrawn_again() {
        withdraw();
        refused("verification.withdrawn", () -> desk.verify(coordinator, report));
        refused("report.correct.withdrawn", () -> desk.said(reporter, said.correcting(report.id())));
        refused(
                "report.withdraw.repeat",
                () -> Acting.as(reporter, () -> reports.report(report.id(), said.details(), Set.of())));
        refused("report.withdraw.again", this::withdraw);
        refusedByDatabase("stays_withdrawn", () -> as(coordinator, this::decidePastTheDesk));
    }

    @Test
    void of_withdrawing_and_verifying_at_once_the_first_stands() throws Exception {
        assertThat(race.of(hospital.id(), this::withdraw, () -> desk.verify(coordinator, report)))
                .containsExactly("stands", "verification.withdrawn");
    }

    @Test
    void of_verifying_and_withdrawing_at_once_the_first_stands() throws Exception {
        assertThat(race.of(hospital.id(), () -> desk.verify(coordinator, report), this::withdraw))
                .containsExactly("stands", "report.withdraw.decided");
    }

    @Test
    void past_the_desk_the_database_keeps_to_one_of_both() throws Exception {
        assertThat(race.of(
                        hospital.id(),
                        () -> as(coordinator, this::decidePastTheDesk),
                        () -> insert(reporter, reporter)))
                .containsExactly("stands", "withdraws_what_waits");
    }

    @Test
    void it_stands_in_the_trail() {
        withdraw();
        assertThat(trail()).contains("report.received", "report.withdrawn");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update report_withdrawal set reason = 'OTHER' where report_id = :report",
                "delete from report_withdrawal where report_id = :report"
            })
    void it_is_never_changed(String statement) {
        withdraw();
        refusedByDatabase(
                "permission denied",
                () -> as(
                        reporter,
                        () -> sql.sql(statement).param("report", report.id()).update()));
    }

    private void withdraw() {
        withdraw(reporter);
    }

    private void withdraw(Actor who) {
        Acting.as(who, () -> withdrawals.withdraw(report.id(), new WithdrawalDetails(WithdrawalReason.WRONG_ANSWER)));
    }

    private ReportRow mine() {
        return Acting.as(reporter, () -> reports.mine(null, null)).rows().getFirst();
    }

    private List<String> trail() {
        return Acting.as(
                desk.people.somebody(Role.AUDITOR),
                () -> transaction.execute(status -> sql.sql("""
                        select action
                          from audit_entry
                         where actor = :who
                           and action like 'report.%'
                        """)
                        .param("who", reporter.account())
                        .query(String.class)
                        .list()));
    }

    private void insert(Actor who, Actor as) {
        as(
                who,
                () -> sql.sql("""
                        insert into report_withdrawal (report_id, reporter_id, reason, withdrawn_at)
                        values (:report, :reporter, 'OTHER', now())
                        """)
                        .param("report", report.id())
                        .param("reporter", as.account())
                        .update());
    }

    private void decidePastTheDesk() {
        sql.sql("""
                        insert into verification (id, report_id, reporter_id, reporter_org, informant_id, decision,
                                                  certainty, verifier_id, verifier_org, decided_at, acted_at)
                        select :id, id, reporter_id, reporter_org, informant_id, 'VERIFIED', 'PROBABLE',
                               :verifier, :organisation, now(), now()
                          from status_report
                         where id = :report
                        """)
                .param("id", UUID.randomUUID())
                .param("verifier", coordinator.account())
                .param("organisation", coordinator.organisation())
                .param("report", report.id())
                .update();
    }

    private void as(Actor who, Runnable work) {
        Acting.as(who, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOf(Rejected.class).hasMessage(key);
    }

    private static void refusedByDatabase(String by, ThrowingCallable step) {
        assertThatThrownBy(step).rootCause().hasMessageContaining(by);
    }
}
