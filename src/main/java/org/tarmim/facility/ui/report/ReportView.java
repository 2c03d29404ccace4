package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.Drafts;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.ui.StatusWords;
import org.tarmim.facility.ui.report.ReportPaper.Phoning;
import org.tarmim.facility.verification.Verification;
import org.tarmim.facility.verification.Verifications;
import org.tarmim.files.ui.FilePieces;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** What the two ways to report on a facility share: the facility in the address, its head, and what is corrected. */
abstract class ReportView extends Div implements BeforeEnterObserver, HasDynamicTitle {
    static final String CODE = "code";
    private static final String CORRECTED = "corrects";
    private static final String TOLD = "told";
    private static final String BY_PHONE = TOLD + "=phone";

    final Words words = Words.here();
    final StatusReports reports;
    final SituationClock clock;
    private final Drafts drafts;
    private final Facilities facilities;
    private final Verifications verifications;
    private final FilePieces files;
    private String title = "";

    ReportView(
            StatusReports reports,
            Drafts drafts,
            Facilities facilities,
            Verifications verifications,
            FilePieces files,
            SituationClock clock) {
        this.reports = reports;
        this.drafts = drafts;
        this.facilities = facilities;
        this.verifications = verifications;
        this.files = files;
        this.clock = clock;
        addClassName("report-view");
    }

    /** Fills the page for a facility. */
    abstract void open(ReportPaper paper, StatusReportDetails start, Optional<UUID> corrected);

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var known = known(event.getRouteParameters().get(CODE).orElse(""));
        title = words.say("report.of", known.facility().name(words.locale()));
        add(heading(known));
        var corrected = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(CORRECTED)
                .flatMap(ReportView::uuid);
        var notice = new Notice();
        add(notice);
        var phoned = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(TOLD)
                .isPresent();
        notice.attempt(() -> open(paper(known, phoned), start(known, corrected, phoned), corrected));
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    /** The address of this page, or of its sibling, for the same facility, correction and telephone call. */
    static String address(ReportPaper paper, String sibling, Optional<UUID> corrected) {
        var told = paper.phoning() == Phoning.NOW ? "?" + BY_PHONE : "";
        return "report/" + paper.known().facility().code() + sibling
                + corrected.map(id -> "?" + CORRECTED + "=" + id).orElse(told);
    }

    /** The address at which somebody types what is told on the phone. */
    static String onThePhone(Known known) {
        return "report/" + known.facility().code() + "?" + BY_PHONE;
    }

    /** The address that opens an own report to be corrected, in the form that has a place for everything. */
    static String correcting(ReportRow report) {
        return "report/" + report.facilityCode() + "/full?" + CORRECTED + "=" + report.id();
    }

    final ReportPage page(Known known, ReportForm form) {
        var names = new StatusWords(words, facilities.services());
        return new ReportPage(reports, drafts, clock, names, known, form, files);
    }

    /** What a coordinator wrote back about a report, if anything. */
    final Optional<String> asked(UUID report) {
        return verifications.decisions(report).stream()
                .filter(Verification::stands)
                .flatMap(decision -> Optional.ofNullable(decision.details().note()).stream())
                .findFirst();
    }

    private Known known(String code) {
        try {
            return reports.known(FacilityCode.parse(code));
        } catch (Rejected unknown) {
            throw new NotFoundException(words.say(unknown));
        }
    }

    private StatusReportDetails start(Known known, Optional<UUID> corrected, boolean phoned) {
        return corrected.map(reports::correction).orElseGet(() -> empty(known, phoned));
    }

    private StatusReportDetails empty(Known known, boolean phoned) {
        var empty = StatusReportDetails.of(known.facility().id(), Moment.at(clock.now()));
        var me = Acting.required().may(May.PHONE_IN);
        return phoned && me
                ? empty.told(new Telling(empty.observed(), Method.PHONE, Confidence.LIKELY, null, null, null))
                : empty;
    }

    private ReportPaper paper(Known known, boolean phoned) {
        if (!Acting.required().may(May.PHONE_IN))
            return new ReportPaper(known, facilities.services(), List.of(), Phoning.NEVER, clock.today());
        var informants = reports.informants(known.facility().id());
        var phoning = phoned ? Phoning.NOW : Phoning.AT_TIMES;
        return new ReportPaper(known, facilities.services(), informants, phoning, clock.today());
    }

    private Heading heading(Known known) {
        var facility = known.facility();
        var own = words.locale();
        var other = own.equals(Languages.ARABIC) ? Languages.ENGLISH : Languages.ARABIC;
        var heading = new Heading(facility.name(own))
                .under(words.say("report.title"), "report")
                .code(facility.code().text());
        if (!facility.name(other).equals(facility.name(own))) heading.alsoCalled(Bdi.name(facility.name(other), other));
        return heading;
    }

    private static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
