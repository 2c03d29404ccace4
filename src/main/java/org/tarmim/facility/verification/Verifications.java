package org.tarmim.facility.verification;

import jakarta.validation.Valid;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.report.InformantTable;
import org.tarmim.facility.report.OpenReportTable;
import org.tarmim.facility.report.ReportRowTable;
import org.tarmim.facility.report.ReportTable;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.WithdrawalTable;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Read;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;

/** The coordinators' desk: what waits, what is known about it, and the decision that changes the picture. */
@Desk
public class Verifications {
    private static final Duration WINDOW = Duration.ofDays(14);
    private static final int QUEUE = 200;

    private final Facilities facilities;
    private final ReportTable reports;
    private final ReportRowTable lines;
    private final OpenReportTable open;
    private final WithdrawalTable withdrawals;
    private final InformantTable informants;
    private final VerificationTable table;
    private final AnswerDraftTable drafts;
    private final StatusTable statuses;
    private final Effect effect;
    private final SituationClock clock;
    private final SecurityClock real;
    private final ApplicationEventPublisher events;

    Verifications(
            Facilities facilities,
            ReportTable reports,
            ReportRowTable lines,
            OpenReportTable open,
            WithdrawalTable withdrawals,
            InformantTable informants,
            VerificationTable table,
            AnswerDraftTable drafts,
            StatusTable statuses,
            Effect effect,
            SituationClock clock,
            SecurityClock real,
            ApplicationEventPublisher events) {
        this.facilities = facilities;
        this.reports = reports;
        this.lines = lines;
        this.open = open;
        this.withdrawals = withdrawals;
        this.informants = informants;
        this.table = table;
        this.drafts = drafts;
        this.statuses = statuses;
        this.effect = effect;
        this.clock = clock;
        this.real = real;
        this.events = events;
    }

    /** The first reports that wait for a coordinator, at most 200. */
    @Requires(May.VERIFY_REPORTS)
    public List<OpenReport> queue(QueueOrder order) {
        return rows("COORDINATOR", order);
    }

    /** The first reports that were sent back and wait for their reporter, at most 200. */
    @Requires(May.VERIFY_REPORTS)
    public List<OpenReport> sentBack() {
        return rows("REPORTER", QueueOrder.AGE);
    }

    /** How many wait for a coordinator. */
    @Requires(May.VERIFY_REPORTS)
    public long waiting() {
        return table.waiting("COORDINATOR");
    }

    /** How many were sent back and wait for their reporters. */
    @Requires(May.VERIFY_REPORTS)
    public long waitingForReporters() {
        return table.waiting("REPORTER");
    }

    /** Everything needed to decide on one report. */
    @Requires(May.VERIFY_REPORTS)
    public Dossier dossier(UUID id) {
        var report = report(id);
        var facility = facilities.find(report.facility()).orElseThrow(() -> Rejected.because("facility.missing"));
        var observed = report.observed().at();
        var others = lines.around(facility.id(), observed.minus(WINDOW), observed.plus(WINDOW)).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
        var dossier = new Dossier(
                report,
                facility,
                statuses.at(facility.id(), Picture.now(clock.now())),
                others,
                table.of(id),
                withdrawals.of(id),
                informants.of(id),
                highest(report),
                isOwn(report));
        tell(dossier);
        return dossier;
    }

    /** The decisions on a report the reader may see, newest first. */
    @Requires(May.BE_SIGNED_IN)
    public List<Verification> decisions(UUID report) {
        return table.of(report);
    }

    /** Decides on a report of somebody else; a verified one changes the picture at once. */
    @Requires(May.VERIFY_REPORTS)
    public Verification decide(@Valid VerificationDetails details) {
        var report = report(details.report());
        refuseOwn(report, details);
        long undone = table.undone(report.facility());
        effect.begin(report.facility());
        if (table.undone(report.facility()) != undone) throw Rejected.because("verification.undone", report.receipt());
        refuseSettled(report);
        var verification = store(details, report);
        if (details.decision() == Decision.VERIFIED) effect.of(report, verification.decidedAt());
        if (details.decision() == Decision.NEEDS_INFO) table.waitFor("REPORTER", report.id());
        else open.close(report.id());
        drafts.delete(report.id());
        events.publishEvent(new FacilityChanged.Judged(
                report.facility(),
                report.id(),
                verification.id(),
                details.decision().name()));
        return verification;
    }

    // That something destroyed is said to stand can put people in danger; whoever was shown it stands in the trail.
    private void tell(Dossier dossier) {
        if (dossier.contradictsDestruction())
            events.publishEvent(
                    new Read("contradiction.read", dossier.facility().id().toString()));
    }

    private Verification store(VerificationDetails details, StatusReport report) {
        var actor = Acting.required();
        var organisation = Objects.requireNonNull(actor.organisation());
        var verification = new Verification(
                UUID.randomUUID(), details, actor.account(), organisation, clock.now(), real.now(), null, null);
        try {
            table.insert(verification, report);
        } catch (DuplicateKeyException decided) {
            throw Rejected.because("verification.decided", report.receipt());
        }
        return verification;
    }

    private void refuseOwn(StatusReport report, VerificationDetails details) {
        if (isOwn(report)) throw Rejected.because("verification.own");
        if (details.certainty() == Certainty.CONFIRMED && highest(report) != Certainty.CONFIRMED) {
            throw Rejected.because("verification.sameOrganisation");
        }
    }

    private void refuseSettled(StatusReport report) {
        boolean settled = table.of(report.id()).stream().anyMatch(Verification::settles);
        if (settled) throw Rejected.because("verification.decided", report.receipt());
        if (reports.isSuperseded(report.id())) throw Rejected.because("verification.superseded", report.receipt());
        if (withdrawals.isWithdrawn(report.id())) throw Rejected.because("verification.withdrawn", report.receipt());
    }

    private List<OpenReport> rows(String waitsFor, QueueOrder order) {
        var waiting = table.queue(waitsFor, order, QUEUE);
        var rows = lines.rows(
                waiting.stream().map(VerificationTable.Waiting::reportId).toList());
        return waiting.stream()
                .flatMap(one -> rows.stream()
                        .filter(row -> row.id().equals(one.reportId()))
                        .map(row -> new OpenReport(row, one.risk(), one.own())))
                .toList();
    }

    private StatusReport report(UUID id) {
        return reports.byId(id).orElseThrow(() -> Rejected.because("report.missing"));
    }

    private static Certainty highest(StatusReport report) {
        var own = Acting.required().organisation();
        return report.reporterOrganisation().equals(own) ? Certainty.PROBABLE : Certainty.CONFIRMED;
    }

    private static boolean isOwn(StatusReport report) {
        var me = Acting.required().account();
        return me.equals(report.reporter()) || me.equals(report.informant());
    }
}
