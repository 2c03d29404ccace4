package org.tarmim.facility.verification;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.status.Certainty;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** Verifying reports that say "nothing changed" together with others, where the last state is young and nothing objects. */
@Desk
public class UnchangedReports {
    /** A state is young while it is less than this old. */
    private static final Duration YOUNG = Duration.ofDays(14);

    private final UnchangedTable table;
    private final ReportTable reports;
    private final Verifications verifications;
    private final Effect effect;
    private final SituationClock clock;
    private final SecurityClock real;

    UnchangedReports(
            UnchangedTable table,
            ReportTable reports,
            Verifications verifications,
            Effect effect,
            SituationClock clock,
            SecurityClock real) {
        this.table = table;
        this.reports = reports;
        this.verifications = verifications;
        this.effect = effect;
        this.clock = clock;
        this.real = real;
    }

    /** Those of these reports that say "nothing changed" and wait, and what speaks against verifying them together. */
    @Requires(May.VERIFY_REPORTS)
    public List<UnchangedReport> among(List<UUID> waiting) {
        return table.of(waiting, clock.now(), YOUNG, real.now());
    }

    /**
     * Verifies one of several as probable, since nobody looked at it closely; refused where something objects by now.
     * Each is decided for itself, so that one that is left out keeps no other back.
     */
    @Requires(May.VERIFY_REPORTS)
    public Verification verify(UUID id) {
        var report = reports.byId(id).orElseThrow(() -> Rejected.because("report.missing"));
        effect.begin(report.facility());
        refuseWhatChanged(report);
        return verifications.decide(VerificationDetails.verified(id, Certainty.PROBABLE));
    }

    private void refuseWhatChanged(StatusReport report) {
        var found = among(List.of(report.id()));
        if (found.isEmpty()) throw Rejected.because("together.gone", report.receipt());
        var objection = found.getFirst().objection();
        if (objection != null) throw Rejected.because("together.left", report.receipt(), objection);
    }
}
