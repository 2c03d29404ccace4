package org.tarmim.facility.verification;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleFacilities;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.SituationClock;

/** What the tests of the review say and decide. */
@Component
public class ReviewDesk {
    /** A place on the work list. */
    record Place(String waitsFor, OffsetDateTime receivedAt, int risk) {}

    final SamplePeople people;
    final SampleFacilities facilities;
    private final StatusReports reports;
    private final Verifications verifications;
    private final Undoings undoings;
    private final SituationClock clock;
    private final JdbcClient sql;
    private final TransactionTemplate transaction;

    ReviewDesk(
            SamplePeople people,
            SampleFacilities facilities,
            StatusReports reports,
            Verifications verifications,
            Undoings undoings,
            SituationClock clock,
            JdbcClient sql,
            TransactionTemplate transaction) {
        this.people = people;
        this.facilities = facilities;
        this.reports = reports;
        this.verifications = verifications;
        this.undoings = undoings;
        this.clock = clock;
        this.sql = sql;
        this.transaction = transaction;
    }

    Actor reporter() {
        return people.somebody(Role.REPORTER);
    }

    Actor coordinator() {
        return people.somebody(Role.HEALTH_COORDINATOR);
    }

    /** A hospital where that reporter works. */
    Facility hospital(Actor reporter) {
        return facilities.hospital(reporter.organisation());
    }

    /** A report to verify that changes counts and map: the first of a new hospital. */
    public StatusReport news() {
        var reporter = reporter();
        return said(reporter, hospital(reporter), Functionality.FULLY);
    }

    StatusReport said(Actor who, Facility where, Functionality works) {
        return said(who, SampleReports.of(where.id(), now(), works));
    }

    StatusReport said(Actor who, SampleReports what) {
        return Acting.as(who, () -> reports.report(UUID.randomUUID(), what.details(), Set.of()));
    }

    StatusReport unchanged(Actor who, Facility where) {
        return unchanged(who, where, same -> same);
    }

    StatusReport unchanged(Actor who, Facility where, UnaryOperator<StatusReportDetails> typed) {
        return Acting.as(
                who,
                () -> reports.noChange(
                        UUID.randomUUID(), typed.apply(reports.known(where.id()).unchanged(now()))));
    }

    Verification verify(Actor who, StatusReport report) {
        return decide(who, VerificationDetails.verified(report.id(), Certainty.PROBABLE));
    }

    Verification otherwise(Actor who, StatusReport report, Decision decision) {
        return decide(
                who,
                VerificationDetails.otherwise(
                        report.id(), decision, decision.reasons().getFirst(), "A sample reason"));
    }

    Verification decide(Actor who, VerificationDetails details) {
        return Acting.as(who, () -> verifications.decide(details));
    }

    void undo(Actor who, Verification decision) {
        Acting.as(who, () -> undoings.undo(decision.id()));
    }

    /** Whether it waits for a coordinator. */
    boolean waits(Actor coordinator, StatusReport report) {
        return place(coordinator, report)
                .filter(place -> place.waitsFor().equals("COORDINATOR"))
                .isPresent();
    }

    /** Its place on the work list; the queue itself shows the first of many tests only. */
    Optional<Place> place(Actor coordinator, StatusReport report) {
        return Acting.as(
                coordinator,
                () -> transaction.execute(status -> sql.sql("""
                        select waits_for, received_at, risk
                          from open_report
                         where report_id = :report
                        """)
                        .param("report", report.id())
                        .query(Place.class)
                        .optional()));
    }

    Moment now() {
        return Moment.at(clock.now());
    }

    Moment daysAgo(int days) {
        return Moment.at(clock.now().minus(Duration.ofDays(days)));
    }
}
