package org.tarmim.facility.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.report.OpenReportTable;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportRowTable;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.facility.report.Risk;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.WithdrawalTable;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/**
 * Taking an own decision back while it is fresh. The ten minutes are real ones; what was shown meanwhile stays in the
 * picture of that time (decision note 065).
 */
@Desk
public class Undoings {
    /** For how long a decision can be undone. */
    static final Duration WINDOW = Duration.ofMinutes(10);

    private final VerificationTable decisions;
    private final UndoTable table;
    private final ReportTable reports;
    private final ReportRowTable lines;
    private final OpenReportTable open;
    private final WithdrawalTable withdrawals;
    private final StatusTable statuses;
    private final Effect effect;
    private final SituationClock clock;
    private final SecurityClock real;
    private final ApplicationEventPublisher events;

    Undoings(
            VerificationTable decisions,
            UndoTable table,
            ReportTable reports,
            ReportRowTable lines,
            OpenReportTable open,
            WithdrawalTable withdrawals,
            StatusTable statuses,
            Effect effect,
            SituationClock clock,
            SecurityClock real,
            ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.table = table;
        this.reports = reports;
        this.lines = lines;
        this.open = open;
        this.withdrawals = withdrawals;
        this.statuses = statuses;
        this.effect = effect;
        this.clock = clock;
        this.real = real;
        this.events = events;
    }

    /** The own decisions of the last ten minutes that stand, newest first. */
    @Requires(May.VERIFY_REPORTS)
    public List<LastDecision> last() {
        var standing =
                decisions.standingOf(Acting.required().account(), real.now().minus(WINDOW));
        var rows =
                lines.rows(standing.stream().map(one -> one.details().report()).toList());
        return standing.stream()
                .filter(decision -> !isLate(decision))
                .flatMap(decision -> rows.stream()
                        .filter(row -> row.id().equals(decision.details().report()))
                        .map(row -> last(decision, row)))
                .toList();
    }

    /** Takes an own decision back: the report waits again, as old as it is. */
    @Requires(May.VERIFY_REPORTS)
    public StatusReport undo(UUID id) {
        var report = report(decision(id).details().report());
        effect.begin(report.facility());
        var decision = decision(id);
        refuse(decision, report);
        var known = clock.now();
        table.insert(id, Acting.required().account(), real.now(), known);
        if (decision.details().decision() == Decision.VERIFIED) effect.of(report, known);
        waitAgain(decision, report);
        events.publishEvent(new FacilityChanged.Undone(report.facility(), report.id(), id));
        return report;
    }

    private void refuse(Verification decision, StatusReport report) {
        if (!decision.verifier().equals(Acting.required().account())) throw Rejected.because("undo.other");
        if (!decision.stands()) throw Rejected.because("undo.again", report.receipt());
        if (isLate(decision)) throw Rejected.because("undo.late", report.receipt());
        if (reports.isSuperseded(report.id())) throw Rejected.because("undo.corrected", report.receipt());
        if (withdrawals.isWithdrawn(report.id())) throw Rejected.because("undo.withdrawn", report.receipt());
        if (isBuiltUpon(decision, report)) throw Rejected.because("undo.builtUpon", report.receipt());
    }

    // By both clocks: what a demo decided in the name of somebody on another day is no decision of these minutes.
    private boolean isLate(Verification decision) {
        return real.now().isAfter(until(decision))
                || clock.now().isAfter(decision.decidedAt().plus(WINDOW));
    }

    private boolean isBuiltUpon(Verification decision, StatusReport report) {
        boolean shown = decision.details().decision() == Decision.VERIFIED;
        return table.isBuiltUpon(decision, report, shown ? effect.touched(report) : Set.of());
    }

    // A question asked before the undone decision stands, and so the report waits for the answer again.
    private void waitAgain(Verification decision, StatusReport report) {
        if (decision.details().decision() != Decision.NEEDS_INFO)
            open.open(report, Risk.of(report, statuses.valuesNow(report.facility())));
        boolean asked = decisions.of(report.id()).stream().anyMatch(Verification::stands);
        decisions.waitFor(asked ? "REPORTER" : "COORDINATOR", report.id());
    }

    private Verification decision(UUID id) {
        return decisions.byId(id).orElseThrow(() -> Rejected.because("undo.missing"));
    }

    private StatusReport report(UUID id) {
        return reports.byId(id).orElseThrow(() -> Rejected.because("report.missing"));
    }

    private static LastDecision last(Verification decision, ReportRow report) {
        return new LastDecision(decision, report, until(decision));
    }

    private static Instant until(Verification decision) {
        return decision.actedAt().plus(WINDOW);
    }
}
