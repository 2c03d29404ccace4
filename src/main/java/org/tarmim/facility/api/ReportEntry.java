package org.tarmim.facility.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Channel;
import org.tarmim.facility.report.StatusReport;

/**
 * A report as it came in; it never changes. What became of it is in its verifications.
 *
 * @param receipt a short code that can be read out on the phone
 */
record ReportEntry(
        UUID id,
        String receipt,
        Instant receivedAt,
        UUID reporterOrganisation,
        Channel channel,
        boolean noChange,
        Statement statement) {
    static ReportEntry of(StatusReport report, @Nullable String facility) {
        return new ReportEntry(
                report.id(),
                report.receipt(),
                report.receivedAt(),
                report.reporterOrganisation(),
                report.channel(),
                report.noChange(),
                Statement.of(report, facility));
    }
}
