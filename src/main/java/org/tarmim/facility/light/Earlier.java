package org.tarmim.facility.light;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.verification.Verification;
import org.tarmim.facility.verification.VerificationDetails;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/** Own earlier reports that are corrected, and what a coordinator asks about them. */
@Component
class Earlier {
    private final StatusReports reports;
    private final Verifications verifications;

    Earlier(StatusReports reports, Verifications verifications) {
        this.reports = reports;
        this.verifications = verifications;
    }

    /** What a correction says; the report itself is read once more, since the form shows only a part of it. */
    StatusReportDetails corrected(TypedReport typed, Known known, List<Service> services) {
        var correcting = typed.correcting().orElseThrow();
        var earlier = reports.asRead(correcting.report(), correcting.readAt());
        if (!earlier.facility().equals(known.facility().id())) throw Rejected.because("report.correct.facility");
        return new Corrected(earlier, services).with(typed);
    }

    /** What a coordinator wrote back last; empty where nothing. */
    List<String> asked(UUID report, Words words) {
        return verifications.decisions(report).stream()
                .filter(Verification::stands)
                .map(Verification::details)
                .filter(decision -> decision.note() != null)
                .findFirst()
                .map(decision -> asked(decision, words))
                .orElse(List.of());
    }

    private static List<String> asked(VerificationDetails decision, Words words) {
        var said = new ArrayList<>(List.of(words.say("report.correcting.asked")));
        if (decision.reason() != null) said.add(words.label(decision.reason()));
        said.add(words.isolate(String.valueOf(decision.note())));
        return said;
    }
}
