package org.tarmim.facility.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.HouseTest;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.access.token.SampleTokens;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.rest.Program;
import org.tarmim.withhold.Passage;
import org.tarmim.withhold.WithholdReason;
import org.tarmim.withhold.Withholding;

/** What somebody tells on the phone and another types: who told it is known to those who review, and to nobody else. */
@HouseTest
class PhonedInTest {
    private static final String NURSE = "Night nurse Zarqun";

    @LocalServerPort
    int port;

    @Autowired
    SamplePeople people;

    @Autowired
    SampleFacilities facilities;

    @Autowired
    SampleTokens tokens;

    @Autowired
    StatusReports reports;

    @Autowired
    Drafts drafts;

    @Autowired
    Verifications verifications;

    @Autowired
    Withholding withholding;

    @Autowired
    SituationClock clock;

    @Autowired
    JdbcClient sql;

    @Autowired
    TransactionTemplate transaction;

    Actor coordinator;
    Actor colleague;
    Actor manager;
    Actor reporter;
    Facility hospital;

    @BeforeEach
    void a_hospital_that_somebody_calls_about() {
        coordinator = people.somebody(Role.HEALTH_COORDINATOR);
        colleague = people.somebody(Role.HEALTH_COORDINATOR, coordinator.organisation());
        manager = people.somebody(Role.NGO_MANAGER);
        reporter = people.somebody(Role.REPORTER, manager.organisation());
        hospital = facilities.hospital(manager.organisation());
    }

    @Test
    void what_a_coordinator_types_is_verified_by_another_coordinator_and_not_by_the_typist() {
        var report = typed(coordinator, NURSE);
        var verified = VerificationDetails.verified(report.id(), Certainty.PROBABLE);
        assertThatThrownBy(() -> Acting.as(coordinator, () -> verifications.decide(verified)))
                .isInstanceOf(Rejected.class)
                .hasMessage("verification.own");
        Acting.as(colleague, () -> verifications.decide(verified));
        assertThat(Acting.as(coordinator, () -> reports.mine(null, null)).rows())
                .extracting(ReportRow::state)
                .containsExactly(ReportState.VERIFIED);
    }

    @Test
    void whoever_reviews_reads_who_typed_and_who_told() {
        assertThat(toldBy(typed(manager, NURSE))).hasValueSatisfying(by -> {
            assertThat(by.typist()).isEqualTo(manager.name());
            assertThat(by.teller()).isEqualTo(NURSE);
        });
        assertThat(toldBy(typed(coordinator, null)))
                .hasValueSatisfying(by -> assertThat(by.teller()).isNull());
        var named = details(null, reporter.account());
        assertThat(toldBy(sent(manager, named)))
                .hasValueSatisfying(by -> assertThat(by.teller()).isEqualTo(reporter.name()));
    }

    @Test
    void who_does_not_review_meets_the_name_at_no_door() {
        var report = typed(manager, NURSE);
        for (var reader : List.of(manager, reporter, people.somebody(Role.AUDITOR))) {
            assertThat(Acting.as(reader, () -> names(report))).isEmpty();
            assertThat(answersToPrograms(reader, report)).noneMatch(said -> said.contains(NURSE));
        }
        assertThat(answersToPrograms(coordinator, report)).noneMatch(said -> said.contains(NURSE));
        assertThat(Acting.as(coordinator, () -> names(report))).containsExactly(NURSE);
    }

    @Test
    void a_program_of_others_is_not_told_which_account_told_a_report() {
        var report = sent(manager, details(null, reporter.account()));
        var account = reporter.account().toString();
        assertThat(answersToPrograms(people.somebody(Role.AUDITOR), report)).noneMatch(said -> said.contains(account));
        assertThat(answersToPrograms(coordinator, report)).anyMatch(said -> said.contains(account));
    }

    @Test
    void a_reporter_names_nobody() {
        assertThatThrownBy(() -> typed(reporter, NURSE))
                .isInstanceOf(Rejected.class)
                .hasMessage("report.informant.unknown");
    }

    @Test
    void a_name_goes_with_a_telephone_call() {
        var seen = details(NURSE, null);
        var visited = seen.told(new Telling(seen.observed(), Method.SITE_VISIT, seen.confidence(), null, null, NURSE));
        assertThatThrownBy(() -> sent(coordinator, visited))
                .isInstanceOf(ConstraintViolationException.class)
                .hasMessageContaining("report.toldBy.phone");
    }

    @Test
    void the_database_takes_no_name_from_anybody_but_the_typist_of_a_call() {
        var report = typed(coordinator, null);
        var visited = sent(
                coordinator,
                SampleReports.of(hospital.id(), Moment.at(clock.now()), Functionality.FULLY)
                        .details());
        assertThatThrownBy(() -> named(colleague, report)).rootCause().hasMessageContaining("row-level security");
        assertThatThrownBy(() -> named(coordinator, visited)).rootCause().hasMessageContaining("row-level security");
        named(coordinator, report);
        assertThatThrownBy(() -> as(
                        coordinator,
                        () -> sql.sql("update report_informant set name = 'x'").update()))
                .rootCause()
                .hasMessageContaining("permission denied");
    }

    @Test
    void a_correction_by_the_coordinator_still_names_who_told_it() {
        var report = typed(coordinator, NURSE);
        var correction = Acting.as(coordinator, () -> reports.correction(report.id()));
        assertThat(correction.toldBy()).isEqualTo(NURSE);
        assertThat(toldBy(sent(coordinator, correction)))
                .hasValueSatisfying(by -> assertThat(by.teller()).isEqualTo(NURSE));
    }

    @Test
    void a_withheld_name_is_gone_from_report_correction_and_draft_and_does_not_come_back() {
        var report = typed(coordinator, NURSE);
        Acting.as(coordinator, () -> drafts.keep(details(NURSE, null)));
        var opened = Acting.as(coordinator, () -> reports.correction(report.id()));
        withhold(report);
        assertThat(toldBy(report)).hasValueSatisfying(by -> {
            assertThat(by.teller()).isNull();
            assertThat(by.withheldAt()).isNotNull();
        });
        assertThat(Acting.as(coordinator, () -> drafts.find(hospital.id())))
                .hasValueSatisfying(draft -> assertThat(draft.typed().toldBy()).isNull());
        assertThatThrownBy(() -> sent(coordinator, opened))
                .isInstanceOf(Rejected.class)
                .hasMessage("report.withheld.meanwhile");
    }

    @Test
    void the_same_call_sent_twice_is_one_report() {
        var id = UUID.randomUUID();
        var details = details(NURSE, null);
        Acting.as(coordinator, () -> reports.report(id, details, Set.of()));
        Acting.as(coordinator, () -> reports.report(id, details, Set.of()));
        assertThat(Acting.as(coordinator, () -> reports.mine(null, null)).rows())
                .hasSize(1);
    }

    private void withhold(StatusReport report) {
        var ask = Acting.as(
                coordinator, () -> withholding.ask(new Passage(ToldBy.TO_WITHHOLD, report.id()), WithholdReason.NAME));
        Acting.as(colleague, () -> withholding.withhold(ask.id()));
    }

    private StatusReport typed(Actor typist, @Nullable String teller) {
        return sent(typist, details(teller, null));
    }

    private StatusReport sent(Actor typist, StatusReportDetails details) {
        return Acting.as(typist, () -> reports.report(UUID.randomUUID(), details, Set.of()));
    }

    private StatusReportDetails details(@Nullable String teller, @Nullable UUID account) {
        var observed = Moment.at(clock.now());
        return SampleReports.of(hospital.id(), observed, Functionality.PARTIALLY)
                .details()
                .told(new Telling(observed, Method.PHONE, Confidence.LIKELY, null, account, teller));
    }

    private Optional<ToldBy> toldBy(StatusReport report) {
        return Acting.as(colleague, () -> verifications.dossier(report.id()).toldBy());
    }

    private List<String> names(StatusReport report) {
        return transaction.execute(status -> sql.sql("select name from report_informant where report_id = :report")
                .param("report", report.id())
                .query(String.class)
                .list());
    }

    private void named(Actor typist, StatusReport report) {
        as(
                typist,
                () -> sql.sql("insert into report_informant (report_id, name) values (:report, 'Somebody')")
                        .param("report", report.id())
                        .update());
    }

    private void as(Actor who, Runnable work) {
        Acting.as(who, () -> transaction.executeWithoutResult(status -> work.run()));
    }

    /** Whatever a program of that person can read of the facility and the report. */
    private List<String> answersToPrograms(Actor owner, StatusReport report) {
        var program = Program.with(tokens.of(owner), port);
        var described = Program.json(program.get("/api/v1/openapi.json")).get("paths");
        return described.properties().stream()
                .filter(path -> path.getValue().has("get"))
                .map(path -> path.getKey()
                        .replace("{code}", hospital.code().text())
                        .replace("{form}", "csv")
                        .replace("{id}", report.id().toString()))
                .map(path -> program.get(path).body())
                .toList();
    }
}
