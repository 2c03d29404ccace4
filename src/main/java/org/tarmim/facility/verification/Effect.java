package org.tarmim.facility.verification;

import java.time.Instant;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Timeline;
import org.tarmim.facility.status.TimelineTable;
import org.tarmim.kernel.SituationClock;

/**
 * What a verified report does to the picture, and what taking that back does: the timelines of its dimensions, and of
 * those it corrects, anew.
 */
@Component
class Effect {
    private final TimelineTable timelines;
    private final ReportTable reports;
    private final SituationClock clock;

    Effect(TimelineTable timelines, ReportTable reports, SituationClock clock) {
        this.timelines = timelines;
        this.reports = reports;
        this.clock = clock;
    }

    /** Waits until no other decision is being made on the facility, and lets the clock pass all that is known of it. */
    void begin(UUID facility) {
        timelines.lock(facility);
        timelines.lastKnown(facility).ifPresent(clock::startAfter);
    }

    void of(StatusReport report, Instant known) {
        for (var dimension : touched(report)) {
            var timeline = Timeline.of(timelines.claims(report.facility(), dimension));
            timelines.replace(report.facility(), dimension, timeline, known);
        }
    }

    /** The dimensions in which a verified report can change the picture. */
    TreeSet<Dimension> touched(StatusReport report) {
        var touched = new TreeSet<Dimension>();
        report.claims().stream().map(Claim::dimension).forEach(touched::add);
        if (report.supersedes() != null) {
            reports.byId(report.supersedes()).ifPresent(corrected -> touched.addAll(touched(corrected)));
        }
        return touched;
    }
}
