package org.tarmim.facility.verification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Functionality;
import org.tarmim.notify.DueLine;
import org.tarmim.notify.Notices;
import org.tarmim.notify.Notified;
import org.tarmim.notify.Sentence;
import org.tarmim.ui.Languages;

/** What reporters and coordinators are told of reports. */
@HouseTest
class DecisionNoticesTest {
    @Autowired
    ReviewDesk desk;

    @Autowired
    Notices notices;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor reporter;
    Actor coordinator;
    Facility hospital;
    StatusReport report;

    @BeforeEach
    void a_report_that_waits() {
        reporter = desk.reporter();
        coordinator = desk.coordinator();
        hospital = desk.hospital(reporter);
        report = desk.said(reporter, hospital, Functionality.PARTIALLY);
    }

    @Test
    void who_reported_is_told_that_the_report_was_verified_and_led_to_the_facility() {
        desk.verify(coordinator, report);
        assertThat(unread(reporter)).isOne();
        assertThat(toldTo(reporter))
                .extracting(Sentence::key, Sentence::address)
                .containsExactly(tuple(
                        "notice.report.verified",
                        "facilities/" + hospital.code().text()));
    }

    @ParameterizedTest
    @EnumSource(
            value = Decision.class,
            names = {"NEEDS_INFO", "REJECTED", "UNVERIFIABLE"})
    void who_reported_is_told_that_a_report_came_back_and_why(Decision decision) {
        desk.otherwise(coordinator, report, decision);
        var told = toldTo(reporter).getFirst();
        assertThat(told.why()).isEqualTo(decision.reasons().getFirst());
        assertThat(told.detail()).isEqualTo("A sample reason");
        assertThat(told.values().getFirst()).isEqualTo(hospital.details().nameEn());
    }

    @Test
    void the_words_of_a_question_go_with_the_next_decision_and_the_notice_stays() {
        desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        desk.verify(coordinator, report);
        assertThat(toldTo(reporter))
                .extracting(Sentence::key)
                .containsExactly("notice.report.verified", "notice.report.needs-info");
        assertThat(toldTo(reporter).getLast().detail()).isNull();
    }

    @Test
    void a_decision_that_is_taken_back_takes_its_notice_along() {
        desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        var verified = desk.verify(coordinator, report);
        desk.undo(coordinator, verified);
        assertThat(toldTo(reporter)).extracting(Sentence::key).containsExactly("notice.report.needs-info");
    }

    @Test
    void nobody_else_sees_reads_or_removes_a_notice() {
        desk.verify(coordinator, report);
        var mine = page(reporter).getFirst().told().id();
        for (var other : List.of(coordinator, desk.reporter())) {
            assertThat(page(other)).extracting(one -> one.told().id()).doesNotContain(mine);
            Acting.as(other, () -> notices.read(mine));
            Acting.as(other, notices::readAll);
            assertThat(bare(other, "update notice set read_at = now() where id = '%s'".formatted(mine)))
                    .isZero();
            assertThat(bare(other, "delete from notice where id = '%s'".formatted(mine)))
                    .isZero();
        }
        assertThat(unread(reporter)).isOne();
    }

    @Test
    void a_notice_is_new_until_it_was_read_and_all_are_read_at_once() {
        desk.otherwise(coordinator, report, Decision.NEEDS_INFO);
        desk.verify(coordinator, report);
        Acting.as(reporter, () -> notices.read(page(reporter).getFirst().told().id()));
        assertThat(page(reporter)).extracting(one -> one.told().isNew()).containsExactly(false, true);
        Acting.as(reporter, notices::readAll);
        assertThat(unread(reporter)).isZero();
        assertThat(page(reporter)).hasSize(2);
    }

    @Test
    void many_notices_come_page_by_page_and_none_twice() {
        for (var time = 0; time < 35; time++)
            desk.verify(coordinator, desk.said(reporter, hospital, Functionality.FULLY));
        var first = Acting.as(reporter, () -> notices.page(Languages.ENGLISH, null));
        var second = Acting.as(reporter, () -> notices.page(Languages.ENGLISH, first.next()));
        assertThat(first.rows()).hasSize(30);
        assertThat(second.rows()).hasSize(5).doesNotContainAnyElementsOf(first.rows());
        assertThat(second.next()).isNull();
    }

    @Test
    void a_coordinator_is_told_once_that_reports_wait_until_that_was_read() {
        Acting.as(coordinator, notices::readAll);
        var before = page(coordinator).size();
        desk.said(reporter, hospital, Functionality.FULLY);
        desk.said(reporter, hospital, Functionality.PARTIALLY);
        assertThat(page(coordinator)).hasSize(before + 1);
        assertThat(toldTo(coordinator).getFirst().key()).isEqualTo("notice.queue.waits");
        assertThat(due(coordinator)).extracting(DueLine::key).contains("dueNow.queue");
        assertThat(due(reporter)).extracting(DueLine::key).doesNotContain("dueNow.queue");
    }

    @Test
    void a_report_that_is_refused_tells_nobody() {
        Acting.as(coordinator, notices::readAll);
        Acting.as(
                reporter,
                () -> transaction.executeWithoutResult(status -> {
                    desk.said(reporter, hospital, Functionality.FULLY);
                    status.setRollbackOnly();
                }));
        assertThat(unread(coordinator)).isZero();
    }

    private List<Sentence> toldTo(Actor who) {
        return page(who).stream().map(Notified::sentence).toList();
    }

    private List<Notified> page(Actor who) {
        return Acting.as(who, () -> notices.page(Languages.ENGLISH, null)).rows();
    }

    private long unread(Actor who) {
        return Acting.as(who, notices::unread);
    }

    private List<DueLine> due(Actor who) {
        return Acting.as(who, notices::due);
    }

    private int bare(Actor actor, String statement) {
        return Acting.as(
                actor, () -> transaction.execute(status -> sql.sql(statement).update()));
    }
}
