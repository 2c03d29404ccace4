package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Functionality;

/** Two people do not work on one report by accident, and nobody is ever locked out of one. */
@HouseTest
class TakenByTest {
    @Autowired
    ReviewDesk desk;

    @Autowired
    Takings takings;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor first;
    Actor second;
    Actor reporter;
    StatusReport report;
    final UUID visit = UUID.randomUUID();

    @BeforeEach
    void a_report_waits() {
        first = desk.coordinator();
        second = desk.coordinator();
        reporter = desk.reporter();
        report = desk.said(reporter, desk.hospital(reporter), Functionality.PARTIALLY);
    }

    @Test
    void who_opens_a_report_has_it_and_others_see_the_name() {
        take(first);
        assertThat(seenBy(second))
                .hasValueSatisfying(one -> assertThat(one.name()).isEqualTo(first.name()));
    }

    @Test
    void what_is_taken_stays_with_who_has_it_until_it_is_taken_over() {
        take(first);
        assertThat(take(second))
                .hasValueSatisfying(one -> assertThat(one.account()).isEqualTo(first.account()));
        var over = Acting.as(second, () -> takings.takeOver(report.id(), UUID.randomUUID()));
        assertThat(over).hasValueSatisfying(one -> assertThat(one.account()).isEqualTo(second.account()));
    }

    @Test
    void going_on_keeps_it_since_the_same_moment() {
        var since = take(first).orElseThrow().since();
        assertThat(take(first).orElseThrow().since()).isEqualTo(since);
    }

    @Test
    void what_is_put_back_is_free_and_another_screen_keeps_what_it_took_since() {
        take(first);
        Acting.as(first, () -> takings.take(report.id(), UUID.randomUUID()));
        Acting.as(first, () -> takings.putBack(visit));
        assertThat(seenBy(second)).isPresent();
        take(first);
        Acting.as(first, () -> takings.putBack(visit));
        assertThat(seenBy(second)).isEmpty();
    }

    @Test
    void a_taking_that_is_over_blocks_nobody() {
        take(first);
        as(first, () -> sql.sql("""
                        update taken_report
                           set since = since - interval '11 minutes', until = until - interval '11 minutes'
                         where report_id = :report
                        """).param("report", report.id()).update());
        assertThat(seenBy(second)).isEmpty();
        assertThat(take(second))
                .hasValueSatisfying(one -> assertThat(one.account()).isEqualTo(second.account()));
    }

    @Test
    void it_is_no_lock_and_ends_with_the_decision_of_anybody() {
        take(first);
        assertThat(desk.verify(second, report).stands()).isTrue();
        assertThat(seenBy(first)).isEmpty();
    }

    @Test
    void a_correction_by_the_reporter_ends_it_too() {
        take(first);
        desk.said(
                reporter,
                SampleReports.of(report.facility(), desk.now(), Functionality.FULLY)
                        .correcting(report.id()));
        assertThat(seenBy(first)).isEmpty();
    }

    @Test
    void what_does_not_wait_is_not_taken() {
        desk.verify(second, report);
        assertThat(take(first)).isEmpty();
    }

    @Test
    void opening_leaves_no_line_in_the_trail_and_taking_over_does() {
        take(first);
        Acting.as(second, () -> takings.takeOver(report.id(), visit));
        assertThat(trailOf(first)).isEmpty();
        assertThat(trailOf(second)).containsExactly("report.taken_over");
    }

    @Test
    void nobody_takes_in_the_name_of_another() {
        assertThatThrownBy(() -> as(
                        second,
                        () -> sql.sql("""
                                insert into taken_report (report_id, taker_id, visit, since, until)
                                values (:report, :taker, :visit, now(), now() + interval '1 minute')
                                """)
                                .param("report", report.id())
                                .param("taker", first.account())
                                .param("visit", visit)
                                .update()))
                .rootCause()
                .hasMessageContaining("row-level security");
    }

    @Test
    void who_does_not_see_a_strict_facility_does_not_see_who_works_on_it() {
        var strict = desk.facilities.hospital(Sensitivity.STRICT, reporter.organisation());
        var hidden = desk.said(reporter, strict, Functionality.FULLY);
        Acting.as(second, () -> takings.take(hidden.id(), visit));
        assertThat(Acting.as(second, takings::all))
                .noneMatch(one -> one.report().equals(hidden.id()));
    }

    private Optional<TakenBy> take(Actor who) {
        return Acting.as(who, () -> takings.take(report.id(), visit));
    }

    private Optional<TakenBy> seenBy(Actor who) {
        return Acting.as(who, () -> takings.of(report.id()));
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
}
