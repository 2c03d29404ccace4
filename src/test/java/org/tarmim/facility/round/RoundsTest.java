package org.tarmim.facility.round;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.AtOnce;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.WithdrawalDetails;
import org.tarmim.facility.report.WithdrawalReason;
import org.tarmim.facility.report.Withdrawals;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.notify.DueLine;
import org.tarmim.notify.Notices;

/** Who has not reported: what a round expects, what came, and what stays when it is closed. */
@HouseTest
class RoundsTest {
    private static final AtomicInteger DAYS = new AtomicInteger();
    private static final AtomicInteger FAR = new AtomicInteger();
    private static final String CLOSING =
            "update reporting_round set closed_by = current_account(), closed_at = now() where id = '%s'";

    @Autowired
    Rounds rounds;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    StatusReports reports;

    @Autowired
    Withdrawals withdrawals;

    @Autowired
    Verifications verifications;

    @Autowired
    Notices notices;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor coordinator;
    Actor reporter;
    Facility hospital;
    UUID round;

    @BeforeEach
    void a_round_that_expects_a_hospital_of_the_reporters_organisation() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        reporter = people.somebody(Role.REPORTER);
        hospital = facilities.hospital(reporter.organisation());
        round = opened();
    }

    @Test
    void a_facility_is_missing_until_its_report_comes_and_received_until_it_is_verified() {
        assertThat(arrival()).isEqualTo(Arrival.MISSING);
        var report = said(Duration.ofHours(2));
        assertThat(arrival()).isEqualTo(Arrival.RECEIVED);
        verify(report);
        assertThat(arrival()).isEqualTo(Arrival.VERIFIED);
        assertThat(own(reporter)).isEqualTo(new Completeness(1, 1, 1));
    }

    @Test
    void people_of_the_organisations_that_a_round_expects_are_told_and_see_what_is_due() {
        var manager = people.somebody(Role.NGO_MANAGER, reporter.organisation());
        var elsewhere = people.somebody(Role.REPORTER);
        var later = opened();
        for (var told : List.of(reporter, manager)) assertThat(told(told)).contains("rounds/" + later);
        assertThat(told(elsewhere)).doesNotContain("rounds/" + later);
        assertThat(due(reporter)).contains("dueNow.round");
        assertThat(due(elsewhere)).doesNotContain("dueNow.round");
    }

    @Test
    void a_facility_without_news_within_the_days_of_its_kind_is_due_until_a_report_comes() {
        assertThat(due(reporter)).contains("dueNow.interval");
        said(Duration.ofDays(45));
        assertThat(due(reporter)).contains("dueNow.interval");
        said(Duration.ofHours(2));
        assertThat(due(reporter)).doesNotContain("dueNow.interval");
    }

    @Test
    void a_report_of_before_the_days_that_its_kind_of_facility_has_does_not_count() {
        said(Duration.ofDays(45));
        assertThat(arrival()).isEqualTo(Arrival.MISSING);
    }

    @Test
    void a_rejected_report_leaves_the_facility_missing() {
        var report = said(Duration.ofHours(2));
        decide(VerificationDetails.otherwise(
                report.id(), Decision.REJECTED, Decision.REJECTED.reasons().getFirst(), "Another place"));
        assertThat(arrival()).isEqualTo(Arrival.MISSING);
    }

    @Test
    void a_withdrawn_report_leaves_the_facility_missing() {
        var report = said(Duration.ofHours(2));
        Acting.as(
                reporter,
                () -> withdrawals.withdraw(report.id(), new WithdrawalDetails(WithdrawalReason.WRONG_FACILITY)));
        assertThat(arrival()).isEqualTo(Arrival.MISSING);
    }

    @Test
    void a_closed_round_stays_what_it_was() {
        var first = said(Duration.ofHours(3));
        Acting.as(coordinator, () -> rounds.close(round));
        verify(first);
        assertThat(arrival()).isEqualTo(Arrival.RECEIVED);
        assertThatThrownBy(() -> Acting.as(coordinator, () -> rounds.close(round)))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() -> called(CallAnswer.NO_ANSWER)).isInstanceOf(Rejected.class);
        assertThat(bare(coordinator, CLOSING.formatted(round))).isZero();
        assertRefusedOutcome();
    }

    @Test
    void nobody_writes_an_outcome_into_a_round_that_is_open() {
        said(Duration.ofHours(3));
        assertRefusedOutcome();
        assertThat(arrival()).isEqualTo(Arrival.RECEIVED);
    }

    @Test
    void a_round_that_is_closed_past_the_desk_keeps_what_came_and_no_more() {
        var report = said(Duration.ofHours(3));
        assertThat(bare(coordinator, CLOSING.formatted(round))).isOne();
        verify(report);
        assertThat(arrival()).isEqualTo(Arrival.RECEIVED);
    }

    @Test
    void of_two_who_open_the_same_round_in_one_moment_one_is_told_that_it_is_open() throws Exception {
        var colleague = people.somebody(Role.HEALTH_COORDINATOR);
        for (var day : days())
            assertThat(AtOnce.answers(
                            () -> Acting.as(coordinator, () -> rounds.open(new RoundDetails(day, null))),
                            () -> Acting.as(colleague, () -> rounds.open(new RoundDetails(day, null)))))
                    .containsExactlyInAnyOrder(AtOnce.STANDS, "round.open.already");
    }

    @Test
    void of_two_who_close_a_round_in_one_moment_one_is_told_that_it_is_closed() throws Exception {
        var colleague = people.somebody(Role.HEALTH_COORDINATOR);
        for (var day : days()) {
            var later = Acting.as(coordinator, () -> rounds.open(new RoundDetails(day, null)));
            assertThat(AtOnce.answers(
                            () -> Acting.as(coordinator, () -> rounds.close(later)),
                            () -> Acting.as(colleague, () -> rounds.close(later))))
                    .containsExactlyInAnyOrder(AtOnce.STANDS, "round.closed.already");
        }
    }

    /** Five days for which nobody else opens a round. */
    private List<LocalDate> days() {
        var first = clock.today().plusDays(100 + 5L * FAR.getAndIncrement());
        return first.datesUntil(first.plusDays(5)).toList();
    }

    @Test
    void a_call_about_a_facility_that_the_round_does_not_expect_is_refused_with_a_sentence() {
        var strict = facilities.hospital(Sensitivity.STRICT, reporter.organisation());
        for (var other : List.of(strict.id(), UUID.randomUUID()))
            assertRefused(
                    "round.call.unexpected",
                    () -> Acting.as(coordinator, () -> rounds.call(round, other, CallAnswer.NO_ANSWER)));
    }

    @Test
    void the_last_call_about_a_facility_is_known() {
        called(CallAnswer.NO_ANSWER);
        called(CallAnswer.WILL_REPORT);
        assertThat(expected(coordinator).lastCall())
                .extracting(RoundCall::answer)
                .isEqualTo(CallAnswer.WILL_REPORT);
    }

    @Test
    void people_of_an_organisation_see_its_facilities_alone_also_when_another_one_reported() {
        var elsewhere = people.somebody(Role.NGO_MANAGER);
        assertThat(Acting.as(elsewhere, () -> rounds.find(round))).isEmpty();
        assertThat(own(reporter)).isEqualTo(new Completeness(1, 0, 0));
        said(coordinator, Duration.ofHours(1));
        assertThat(own(reporter)).isEqualTo(new Completeness(1, 1, 0));
        assertThat(expected(reporter).code()).isEqualTo(hospital.code());
    }

    @Test
    void a_strict_facility_is_in_no_round() {
        var strict = facilities.hospital(Sensitivity.STRICT, reporter.organisation());
        var later = opened();
        var codes = Acting.as(
                people.somebody(Role.AUDITOR),
                () ->
                        rounds
                                .page(later, RoundQuery.MISSING.showing(null).of(reporter.organisation()), null, 100)
                                .stream()
                                .map(ExpectedFacility::code)
                                .toList());
        assertThat(codes).containsExactly(hospital.code()).doesNotContain(strict.code());
    }

    @Test
    void the_same_round_is_open_once_and_a_far_day_is_refused() {
        var day = clock.today().plusDays(DAYS.incrementAndGet());
        Acting.as(coordinator, () -> rounds.open(new RoundDetails(day, null)));
        assertRefused("round.open.already", opening(day));
        assertRefused("round.day.far", opening(clock.today().plusYears(2)));
    }

    @Test
    void a_kind_of_facility_is_expected_as_often_as_coordinators_say() {
        Acting.as(coordinator, () -> rounds.setInterval(new ReportingInterval(FacilityType.LAB, 14)));
        assertThat(Acting.as(reporter, rounds::intervals)).contains(new ReportingInterval(FacilityType.LAB, 14));
        assertThatThrownBy(() ->
                        Acting.as(coordinator, () -> rounds.setInterval(new ReportingInterval(FacilityType.LAB, 0))))
                .isInstanceOf(Rejected.class);
        assertThatThrownBy(() ->
                        Acting.as(reporter, () -> rounds.setInterval(new ReportingInterval(FacilityType.LAB, 3))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void the_database_lets_nobody_else_open_close_or_call() {
        for (var statement : new String[] {
            "insert into reporting_round (due_on, opened_by, opened_at) values (current_date, current_account(), now())",
            "insert into round_call values ('%s', '%s', now(), current_account(), 'NO_ANSWER')"
                    .formatted(round, hospital.id())
        }) {
            assertThatThrownBy(() -> bare(reporter, statement)).isInstanceOf(DataAccessException.class);
        }
        assertThat(bare(reporter, "update reporting_round set closed_by = current_account(), closed_at = now()"))
                .isZero();
    }

    private List<String> told(Actor who) {
        return Acting.as(who, () -> notices.page(Locale.ENGLISH, null)).rows().stream()
                .map(notice -> notice.sentence().address())
                .toList();
    }

    private List<String> due(Actor who) {
        return Acting.as(who, notices::due).stream().map(DueLine::key).toList();
    }

    private UUID opened() {
        var day = clock.today().plusDays(DAYS.incrementAndGet());
        return Acting.as(coordinator, () -> rounds.open(new RoundDetails(day, null)));
    }

    private StatusReport said(Duration ago) {
        return said(reporter, ago);
    }

    private StatusReport said(Actor who, Duration ago) {
        var details = SampleReports.of(hospital.id(), Moment.at(clock.now().minus(ago)), Functionality.PARTIALLY)
                .details();
        return Acting.as(who, () -> reports.report(UUID.randomUUID(), details, Set.of(Question.values())));
    }

    private void verify(StatusReport report) {
        decide(VerificationDetails.verified(report.id(), Certainty.CONFIRMED));
    }

    private void decide(VerificationDetails details) {
        Acting.as(coordinator, () -> verifications.decide(details));
    }

    @Test
    void who_was_not_yet_called_is_found_until_somebody_calls() {
        var uncalled = RoundQuery.MISSING.of(reporter.organisation()).uncalled(true);
        assertThat(RoundQuery.of(uncalled.parameters())).isEqualTo(uncalled);
        assertThat(Acting.as(coordinator, () -> rounds.page(round, uncalled, null, 10)))
                .hasSize(1);
        called(CallAnswer.NO_ANSWER);
        assertThat(Acting.as(coordinator, () -> rounds.page(round, uncalled, null, 10)))
                .isEmpty();
        assertThat(expected(coordinator).lastCall().answer()).isEqualTo(CallAnswer.NO_ANSWER);
    }

    private void called(CallAnswer answer) {
        Acting.as(coordinator, () -> rounds.call(round, hospital.id(), answer));
    }

    private Arrival arrival() {
        return expected(coordinator).arrival();
    }

    private ExpectedFacility expected(Actor reader) {
        var ofTheOrganisation = RoundQuery.MISSING.showing(null).of(reporter.organisation());
        return Acting.as(reader, () -> rounds.page(round, ofTheOrganisation, null, 10))
                .getFirst();
    }

    private Completeness own(Actor reader) {
        return Acting.as(reader, () -> rounds.find(round)).orElseThrow().completeness();
    }

    private ThrowingCallable opening(LocalDate day) {
        return () -> Acting.as(coordinator, () -> rounds.open(new RoundDetails(day, null)));
    }

    private static void assertRefused(String key, ThrowingCallable step) {
        assertThatThrownBy(step)
                .isInstanceOfSatisfying(
                        Rejected.class, refused -> assertThat(refused.key()).isEqualTo(key));
    }

    private void assertRefusedOutcome() {
        var outcome = "update round_facility set outcome = 'MISSING' where round_id = '%s'".formatted(round);
        assertThatThrownBy(() -> bare(coordinator, outcome))
                .rootCause()
                .hasMessageContaining("permission denied for table round_facility");
    }

    private int bare(Actor actor, String statement) {
        return Acting.as(
                actor, () -> transaction.execute(status -> sql.sql(statement).update()));
    }
}
