package org.tarmim.facility.report;

import java.time.Instant;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tarmim.kernel.Rejected;

/**
 * Keeps words that two people withheld from coming back out of a form or draft that was opened before. What they were
 * is known to nobody any more, so that only the time tells.
 */
@Component
class WithheldMeanwhile {
    private final ReportTable reports;

    WithheldMeanwhile(ReportTable reports) {
        this.reports = reports;
    }

    /** Refuses a correction in somebody's words where something was withheld since the earlier report was read. */
    void check(StatusReportDetails typed) {
        var corrected = typed.supersedes();
        if (corrected == null || !typed.isInOwnWords()) return;
        var read = Objects.requireNonNullElse(typed.readAt(), Instant.EPOCH);
        if (reports.isWithheldSince(corrected, read))
            throw Rejected.because(
                    "report.withheld.meanwhile", Receipt.of(corrected).text());
    }
}
