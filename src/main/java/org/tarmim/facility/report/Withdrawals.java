package org.tarmim.facility.report;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.status.TimelineTable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;

/**
 * Taking an own report back that nobody decided on yet; a question back decides nothing. The report stays on file as it
 * was, and nobody takes the withdrawal back: whoever was right after all reports anew.
 */
@Desk
public class Withdrawals {
    private final ReportTable reports;
    private final WithdrawalTable table;
    private final OpenReportTable open;
    private final TimelineTable timelines;
    private final SituationClock clock;
    private final ApplicationEventPublisher events;

    Withdrawals(
            ReportTable reports,
            WithdrawalTable table,
            OpenReportTable open,
            TimelineTable timelines,
            SituationClock clock,
            ApplicationEventPublisher events) {
        this.reports = reports;
        this.table = table;
        this.open = open;
        this.timelines = timelines;
        this.clock = clock;
        this.events = events;
    }

    /** Takes an own report back for good; it leaves the queue of the coordinators. */
    @Requires(May.REPORT_STATUS)
    public Withdrawal withdraw(UUID id, @Valid WithdrawalDetails details) {
        var report = reports.byId(id).orElseThrow(() -> Rejected.because("report.missing"));
        if (!report.reporter().equals(Acting.required().account())) throw Rejected.because("report.withdraw.own");
        timelines.lock(report.facility());
        refuse(report);
        var withdrawal = new Withdrawal(details.reason(), clock.now());
        table.insert(report, withdrawal);
        open.close(id);
        events.publishEvent(new FacilityChanged.Withdrawn(report.facility(), id));
        return withdrawal;
    }

    private void refuse(StatusReport report) {
        if (table.isWithdrawn(report.id())) throw Rejected.because("report.withdraw.again", report.receipt());
        if (reports.isSuperseded(report.id())) throw Rejected.because("report.withdraw.corrected", report.receipt());
        if (reports.decision(report.id()).isPresent())
            throw Rejected.because("report.withdraw.decided", report.receipt());
    }
}
