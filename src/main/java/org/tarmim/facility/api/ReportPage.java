package org.tarmim.facility.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.Withdrawal;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Page;
import org.tarmim.rest.Cursor;

/**
 * One page of reports, newest first.
 *
 * @param next the value of {@code after} for the next page; missing on the last
 */
record ReportPage(List<Line> reports, @Nullable String next) {
    /** One report with what became of it. */
    record Line(
            UUID id,
            String receipt,
            @Nullable String facility,
            UUID reporterOrganisation,
            Moment observed,
            Instant receivedAt,
            boolean noChange,
            @Nullable Functionality functionality,
            ReportState state,
            @Nullable String reason,
            @Nullable String answer,
            @Nullable Instant decidedAt,
            @Nullable Withdrawal withdrawal) {
        static Line of(ReportRow row) {
            return new Line(
                    row.id(),
                    row.receipt(),
                    row.facilityCode(),
                    row.reporterOrganisation(),
                    row.observed(),
                    row.receivedAt(),
                    row.noChange(),
                    row.functionality(),
                    row.state(),
                    row.reasonCode(),
                    row.answer(),
                    row.decidedAt(),
                    row.withdrawal());
        }
    }

    static ReportPage of(Page<ReportRow> page) {
        return new ReportPage(page.rows().stream().map(Line::of).toList(), Cursor.written(page.next()));
    }
}
