package org.tarmim.facility.report;

import jakarta.validation.Valid;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.status.StatusTable;
import org.tarmim.facility.status.TimelineTable;
import org.tarmim.files.Attachments;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.Picture;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SecurityClock;
import org.tarmim.kernel.SituationClock;
import org.tarmim.kernel.TimePlace;

/** The desk of status reports: say what happened to a facility, and see what became of what was said. */
@Desk
public class StatusReports {
    /** How far a telephone's clock may run ahead before a report counts as from the future. */
    private static final Duration CLOCK_DRIFT = Duration.ofDays(1);

    private static final int PAGE = 30;

    private final Facilities facilities;
    private final ReportTable reports;
    private final ReportRowTable lines;
    private final OpenReportTable open;
    private final ReportableTable reportables;
    private final InformantTable informants;
    private final DraftTable drafts;
    private final ReportFileTable files;
    private final Attachments attachments;
    private final StatusTable statuses;
    private final TimelineTable timelines;
    private final WithdrawalTable withdrawals;
    private final WithheldMeanwhile withheld;
    private final SituationClock clock;
    private final SecurityClock real;
    private final ApplicationEventPublisher events;

    StatusReports(
            Facilities facilities,
            ReportTable reports,
            ReportRowTable lines,
            OpenReportTable open,
            ReportableTable reportables,
            InformantTable informants,
            DraftTable drafts,
            ReportFileTable files,
            Attachments attachments,
            StatusTable statuses,
            TimelineTable timelines,
            WithdrawalTable withdrawals,
            WithheldMeanwhile withheld,
            SituationClock clock,
            SecurityClock real,
            ApplicationEventPublisher events) {
        this.facilities = facilities;
        this.reports = reports;
        this.lines = lines;
        this.open = open;
        this.reportables = reportables;
        this.informants = informants;
        this.drafts = drafts;
        this.files = files;
        this.attachments = attachments;
        this.statuses = statuses;
        this.timelines = timelines;
        this.withdrawals = withdrawals;
        this.withheld = withheld;
        this.clock = clock;
        this.real = real;
        this.events = events;
    }

    /** What is known of the facility with this code, before something is said of it. */
    @Requires(May.REPORT_STATUS)
    public Known known(@Valid FacilityCode code) {
        return known(facilities.find(code).orElseThrow(() -> Rejected.because("facility.missing")));
    }

    /** The same of the facility with this id. */
    @Requires(May.REPORT_STATUS)
    public Known known(UUID facility) {
        return known(facility(facility));
    }

    /** What the reader last reported of a facility; empty where nothing, or where that was corrected or withdrawn. */
    @Requires(May.SEE_OWN_REPORTS)
    public Optional<StatusReport> lastOfMine(UUID facility) {
        var me = Acting.required().account();
        return lines.of("facility_id", facility, null, null, PAGE).stream()
                .filter(row -> row.reporter().equals(me) && row.isToBeCorrected())
                .findFirst()
                .map(row -> get(row.id()));
    }

    /** The people with an account who may have told what the reader types, those who work there first. */
    @Requires(May.PHONE_IN)
    public List<Informant> informants(UUID facility) {
        return reportables.informants(facility);
    }

    /** An own earlier report as a new one that corrects it; refused where it was corrected already. */
    @Requires(May.REPORT_STATUS)
    public StatusReportDetails correction(UUID earlier) {
        var details = asRead(earlier, real.now());
        checkCorrection(details);
        return details;
    }

    /** The same as it was read at that real moment, also where it was corrected already: a form sent twice is known. */
    @Requires(May.REPORT_STATUS)
    public StatusReportDetails asRead(UUID earlier, Instant readAt) {
        var report = get(earlier);
        if (!report.reporter().equals(Acting.required().account())) throw Rejected.because("report.correct.own");
        var said = report.corrected(readAt).with(files.of(earlier));
        return informants.name(earlier).map(said::toldBy).orElse(said);
    }

    /** What to ask the reporter before this report is taken; empty where nothing is odd. */
    @Requires(May.REPORT_STATUS)
    public Set<Question> questions(@Valid StatusReportDetails details) {
        var facility = facility(details.facility());
        var plausibility = new Plausibility(facility.details().baselineBeds(), statuses.valuesNow(details.facility()));
        return plausibility.questions(details, clock.now());
    }

    /**
     * Takes a report. Sending the same again under the same id changes nothing; other content under a used id is
     * refused, and so is anything under the id of a report whose note was withheld, or that was withdrawn.
     *
     * @param id        made by the sender
     * @param confirmed the questions the reporter answered with yes
     * @return the report as stored
     */
    @Requires(May.REPORT_STATUS)
    public StatusReport report(UUID id, @Valid StatusReportDetails details, Set<Question> confirmed) {
        return take(id, details, confirmed).report();
    }

    /** The same, and whether it was there before; of the same sent many times at once, one is the first. */
    @Requires(May.REPORT_STATUS)
    public Taken take(UUID id, @Valid StatusReportDetails details, Set<Question> confirmed) {
        var incoming = new Incoming(details, Acting.required(), false).received(id, clock.now());
        var known = repeated(incoming, details.files());
        if (known.isPresent()) return new Taken(known.get(), true);
        refuseOdd(details, confirmed);
        checkServices(details);
        checkCorrection(details);
        checkInformant(details);
        return new Taken(store(incoming, details), false);
    }

    /**
     * Confirms that functionality, accessibility and the services named are as last verified; other dimensions keep
     * their own dates. Refused where one of them was verified otherwise meanwhile.
     *
     * @param same what {@link Known#unchanged} made of the state the reporter saw
     */
    @Requires(May.REPORT_STATUS)
    public StatusReport noChange(UUID id, @Valid StatusReportDetails same) {
        var incoming = new Incoming(same, Acting.required(), true).received(id, clock.now());
        var known = repeated(incoming, List.of());
        if (known.isPresent()) return known.get();
        facility(same.facility());
        NoChange.check(same, statuses.valuesNow(same.facility()));
        checkInformant(same);
        return store(incoming, same.with(List.of()));
    }

    /** One report, or a refusal where it does not exist or may not be seen. */
    @Requires(May.BE_SIGNED_IN)
    public StatusReport get(UUID id) {
        return reports.byId(id).orElseThrow(() -> Rejected.because("report.missing"));
    }

    /**
     * The reports one may see with the receipt that somebody reads out; none where it is no receipt or a slip. More than
     * one only by a rare accident.
     */
    @Requires(May.BE_SIGNED_IN)
    public List<ReportRow> withReceipt(String heard) {
        return Receipt.parse(heard).map(lines::with).orElse(List.of());
    }

    /** The own reports and what became of them, newest first; of one state where one is given. */
    @Requires(May.SEE_OWN_REPORTS)
    public Page<ReportRow> mine(@Nullable ReportState state, @Nullable String after) {
        return page("reporter_id", Acting.required().account(), state, after);
    }

    /** The reports of the own organisation, newest first; of one state where one is given. */
    @Requires(May.SEE_ORGANISATION_REPORTS)
    public Page<ReportRow> ofOrganisation(@Nullable ReportState state, @Nullable String after) {
        return page("reporter_org", Objects.requireNonNull(Acting.required().organisation()), state, after);
    }

    /** How many reports of the own organisation wait for an answer of their reporters. */
    @Requires(May.SEE_ORGANISATION_REPORTS)
    public long returnedInOrganisation() {
        return lines.count(Objects.requireNonNull(Acting.required().organisation()), ReportState.NEEDS_INFO);
    }

    /** The reports of everybody, newest first; of one state where one is given. */
    @Requires(May.SEE_ALL_REPORTS)
    public Page<ReportRow> all(@Nullable ReportState state, @Nullable String after) {
        return page("reporter_id", null, state, after);
    }

    /** The reports of one facility that the reader may see, newest first. */
    @Requires(May.BE_SIGNED_IN)
    public Page<ReportRow> ofFacility(UUID facility, @Nullable String after) {
        return page("facility_id", facility, null, after);
    }

    private Known known(Facility facility) {
        return new Known(facility, statuses.at(facility.id(), Picture.now(clock.now())));
    }

    private StatusReport store(StatusReport report, StatusReportDetails details) {
        if (report.observed().at().isAfter(report.receivedAt().plus(CLOCK_DRIFT))) {
            throw Rejected.because("report.future", report.observed().day());
        }
        insert(report, Fingerprint.of(report, details.files()));
        if (details.toldBy() != null) informants.insert(report.id(), details.toldBy());
        attach(report, details.files());
        open.open(report, Risk.of(report, statuses.valuesNow(report.facility())));
        if (report.supersedes() != null) open.close(report.supersedes());
        drafts.delete(report.facility());
        events.publishEvent(new FacilityChanged.Reported(report.facility(), report.id()));
        return report;
    }

    private void insert(StatusReport report, byte[] fingerprint) {
        try {
            reports.insert(report, fingerprint);
        } catch (DuplicateKeyException taken) {
            throw alreadyThere(report);
        }
    }

    private void attach(StatusReport report, List<UUID> attached) {
        attachments.hold(attached);
        files.insert(report, attached);
    }

    private static Rejected alreadyThere(StatusReport report) {
        var corrected = report.supersedes();
        if (corrected == null) return Rejected.because("report.id.used", report.receipt());
        return Rejected.because("report.correct.again", Receipt.of(corrected).text());
    }

    private Optional<StatusReport> repeated(StatusReport report, List<UUID> attached) {
        reports.lock(report.id());
        if (reports.isWithheld(report.id())) throw Rejected.because("report.withheld.repeat", report.receipt());
        return reports.fingerprint(report.id()).map(known -> repeated(report, known, Fingerprint.of(report, attached)));
    }

    private StatusReport repeated(StatusReport report, byte[] known, byte[] fingerprint) {
        if (!Arrays.equals(known, fingerprint)) throw Rejected.because("report.id.used", report.receipt());
        if (withdrawals.isWithdrawn(report.id())) throw Rejected.because("report.withdraw.repeat", report.receipt());
        return get(report.id());
    }

    private void refuseOdd(StatusReportDetails details, Set<Question> confirmed) {
        var unanswered = new TreeSet<>(questions(details));
        unanswered.removeAll(confirmed);
        if (!unanswered.isEmpty())
            throw Rejected.because("report.question." + unanswered.first().name());
    }

    private void checkServices(StatusReportDetails details) {
        var catalogue = facilities.services().stream().map(Service::code).collect(Collectors.toSet());
        for (var service : new TreeSet<>(details.services().keySet()))
            if (!catalogue.contains(service)) throw Rejected.because("facility.service.unknown", service);
    }

    /** Whoever is named as informant can never verify the report, so nobody names just anybody. */
    private void checkInformant(StatusReportDetails details) {
        var named = details.informant();
        if (details.toldBy() != null && !Acting.required().may(May.PHONE_IN))
            throw Rejected.because("report.informant.unknown");
        if (named == null || named.equals(Acting.required().account())) return;
        if (!mayName(Acting.required())
                || reportables.informants(details.facility()).stream()
                        .noneMatch(known -> named.equals(known.account())))
            throw Rejected.because("report.informant.unknown");
    }

    /** A program that verifies for its owner has no telephone, and may say who told it none the less. */
    private static boolean mayName(Actor actor) {
        return actor.may(May.PHONE_IN) || actor.may(May.VERIFY_REPORTS);
    }

    private void checkCorrection(StatusReportDetails details) {
        var corrected = details.supersedes();
        if (corrected == null) return;
        var earlier = get(corrected);
        var seen = reports.decision(corrected);
        timelines.lock(earlier.facility());
        if (!earlier.reporter().equals(Acting.required().account())) throw Rejected.because("report.correct.own");
        if (!earlier.facility().equals(details.facility())) throw Rejected.because("report.correct.facility");
        if (reports.isSuperseded(corrected)) throw Rejected.because("report.correct.again", earlier.receipt());
        if (withdrawals.isWithdrawn(corrected)) throw Rejected.because("report.correct.withdrawn", earlier.receipt());
        if (isDecidedUnseen(details, seen)) throw Rejected.because("report.correct.decided", earlier.receipt());
        withheld.check(details);
    }

    // Who does not say when the earlier report was read knows what was decided before the correction came.
    private boolean isDecidedUnseen(StatusReportDetails correction, Optional<UUID> seen) {
        var corrected = Objects.requireNonNull(correction.supersedes());
        var decision = reports.decision(corrected);
        if (decision.isPresent() && !decision.equals(seen)) return true;
        return correction.readAt() != null && reports.isDecidedSince(corrected, correction.readAt());
    }

    private Facility facility(UUID id) {
        return facilities.find(id).orElseThrow(() -> Rejected.because("facility.missing"));
    }

    private Page<ReportRow> page(String whose, @Nullable UUID id, @Nullable ReportState state, @Nullable String after) {
        var rows = lines.of(whose, id, state, TimePlace.parse(after), PAGE + 1);
        return Page.of(rows, PAGE, last -> new TimePlace(last.receivedAt(), last.id()).text());
    }
}
