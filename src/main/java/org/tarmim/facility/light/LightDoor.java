package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.facility.report.Reportables;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.facility.round.Rounds;
import org.tarmim.ui.sheet.Language;
import org.tarmim.ui.sheet.Sheet;

/** The pages of an open phone: which facility, how it is, what became of it. */
@Controller
class LightDoor {
    private final PhoneDoor phone;
    private final Reportables reportables;
    private final StatusReports reports;
    private final Rounds rounds;
    private final Reporting reporting;
    private final FacilityLines lines;
    private final OwnReports own;
    private final Photos photos;

    LightDoor(
            PhoneDoor phone,
            Reportables reportables,
            StatusReports reports,
            Rounds rounds,
            Reporting reporting,
            FacilityLines lines,
            OwnReports own,
            Photos photos) {
        this.phone = phone;
        this.reportables = reportables;
        this.reports = reports;
        this.rounds = rounds;
        this.reporting = reporting;
        this.lines = lines;
        this.own = own;
        this.photos = photos;
    }

    /** The facilities to report on, or those found by what was typed; who has no open phone is asked to open it. */
    @GetMapping("/r")
    public void start(
            @RequestParam(defaultValue = "") String q, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        var open = Acting.current().filter(who -> who.may(May.USE_PHONE)).isPresent();
        var sheet = open ? first(q, request) : phone.door(request, "");
        sheet.send(response);
    }

    private Sheet first(String typed, HttpServletRequest request) {
        var due = rounds.due();
        return lines.sheet(typed, reportables.withStates(typed, due.keySet()), due, asked().size(), request);
    }

    /** The form of one facility. */
    @GetMapping("/r/f/{code}")
    @Requires(May.USE_PHONE)
    public void form(@PathVariable String code, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        reporting.opened(code, request).send(response);
    }

    /** Takes a report; the same form sent again answers the same receipt. */
    @PostMapping("/r/f/{code}")
    @Requires(May.USE_PHONE)
    public void send(
            @PathVariable String code,
            @RequestParam MultiValueMap<String, String> sent,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        reporting.sent(code, sent, request).send(response);
    }

    /** The own reports and what became of them. */
    @GetMapping("/r/mine")
    @Requires(May.USE_PHONE)
    public void mine(
            @RequestParam(required = false) @Nullable String after,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        own.sheet(after == null ? asked() : List.of(), reports.mine(null, after), request)
                .send(response);
    }

    /** The form that corrects an own report, or answers what a coordinator asks about it. */
    @GetMapping("/r/mine/{report}")
    @Requires(May.USE_PHONE)
    public void correct(@PathVariable String report, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        reporting.correcting(report, request).send(response);
    }

    /** The form that adds a photo to an own report that has arrived. */
    @GetMapping("/r/mine/{report}/photo")
    @Requires(May.USE_PHONE)
    public void photo(@PathVariable String report, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        photos.asked(report, request).send(response);
    }

    /** Takes that photo in. */
    @PostMapping("/r/mine/{report}/photo")
    @Requires(May.USE_PHONE)
    public void addPhoto(@PathVariable String report, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Language.keep(request, response);
        photos.added(report, request).send(response);
    }

    private List<ReportRow> asked() {
        return reports.mine(ReportState.NEEDS_INFO, null).rows();
    }
}
