package org.tarmim.facility.picture;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.facility.SampleReports;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Moment;

/** What was said of a sample facility, through the desks. */
@Component
class Told {
    private final StatusReports reports;
    private final Verifications verifications;
    private final SamplePeople people;

    Told(StatusReports reports, Verifications verifications, SamplePeople people) {
        this.reports = reports;
        this.verifications = verifications;
        this.people = people;
    }

    /** Said by a reporter, and waiting. */
    StatusReport said(UUID facility, Functionality works, Instant when) {
        return said(SampleReports.of(facility, Moment.at(when), works).details());
    }

    private StatusReport said(StatusReportDetails details) {
        return said(details, people.somebody(Role.REPORTER));
    }

    private StatusReport said(StatusReportDetails details, Actor reporter) {
        return Acting.as(
                reporter, () -> reports.report(UUID.randomUUID(), details, Set.copyOf(reports.questions(details))));
    }

    /** Said by a reporter and verified by a coordinator. */
    void verified(UUID facility, Functionality works, Instant when) {
        verified(SampleReports.of(facility, Moment.at(when), works).details());
    }

    /** The same, with more to say. */
    void verified(StatusReportDetails details) {
        verified(said(details), people.somebody(Role.HEALTH_COORDINATOR));
    }

    /** Said and verified by these, for a facility that not everybody sees. */
    void verified(UUID facility, Functionality works, Instant when, Actor reporter, Actor coordinator) {
        var details = SampleReports.of(facility, Moment.at(when), works).details();
        verified(said(details, reporter), coordinator);
    }

    private void verified(StatusReport report, Actor coordinator) {
        var verified = VerificationDetails.verified(report.id(), Certainty.PROBABLE);
        Acting.as(coordinator, () -> verifications.decide(verified));
    }
}
