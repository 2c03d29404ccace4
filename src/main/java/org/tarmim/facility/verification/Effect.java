package org.tarmim.facility.verification;

import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.facility.status.Timeline;

/** What a verified report does to the picture: the timelines of its dimensions, and of those it corrects, anew. */
@Component
class Effect {
    private final StatusTable statuses;
    private final ReportTable reports;

    Effect(StatusTable statuses, ReportTable reports) {
        this.statuses = statuses;
        this.reports = reports;
    }

    void of(StatusReport report, Verification verification) {
        for (var dimension : touched(report)) {
            var timeline = Timeline.of(statuses.claims(report.facility(), dimension));
            statuses.replace(report.facility(), dimension, timeline, verification.decidedAt());
        }
    }

    private TreeSet<Dimension> touched(StatusReport report) {
        var touched = new TreeSet<Dimension>();
        report.claims().stream().map(Claim::dimension).forEach(touched::add);
        if (report.supersedes() != null) {
            reports.byId(report.supersedes()).ifPresent(corrected -> touched.addAll(touched(corrected)));
        }
        return touched;
    }
}
