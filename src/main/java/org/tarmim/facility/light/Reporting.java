package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;
import org.tarmim.facility.registry.Facilities;
import org.tarmim.facility.registry.FacilityCode;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.report.StatusReports;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Refusals;
import org.tarmim.ui.sheet.Sheet;

/** One report from the empty form to the receipt; what is refused or asked comes back with everything that was typed. */
@Component
class Reporting {
    private static final String DONE = "done";

    private final StatusReports reports;
    private final Facilities facilities;
    private final Earlier earlier;
    private final LocalDrafts drafts;
    private final SituationClock clock;

    Reporting(StatusReports reports, Facilities facilities, Earlier earlier, LocalDrafts drafts, SituationClock clock) {
        this.reports = reports;
        this.facilities = facilities;
        this.earlier = earlier;
        this.drafts = drafts;
        this.clock = clock;
    }

    /** A new form for this facility, filled in with what is known. */
    Sheet opened(String code, HttpServletRequest request) {
        try {
            return opened(reports.known(FacilityCode.parse(code)), request);
        } catch (Rejected refusal) {
            return sorry(refusal, "", request);
        }
    }

    /** A form that corrects an own report, filled in with what that said. */
    Sheet correcting(String report, HttpServletRequest request) {
        try {
            var id = id(report);
            var said = reports.correction(id);
            var correcting = new Correcting(id, Objects.requireNonNull(said.readAt()));
            var typed = TypedReport.correcting(said, correcting, clock.now());
            return form(reports.known(said.facility()), typed, Set.of(), request);
        } catch (Rejected refusal) {
            return sorry(refusal, "", request);
        }
    }

    /** A form that was sent: its receipt, or the form once more with what to do. */
    Sheet sent(String code, MultiValueMap<String, String> sent, HttpServletRequest request) {
        try {
            var known = reports.known(FacilityCode.parse(code));
            var typed = TypedReport.read(sent);
            var switched = Languages.inAddress(request).isPresent() && !sent.containsKey(DONE);
            if (sent.containsKey(Unchanged.NAME)) return confirmed(known, typed, sent, request);
            return switched ? form(known, typed, Set.of(), request) : taken(known, typed, request);
        } catch (Rejected refusal) {
            return sorry(
                    refusal,
                    String.valueOf(sent.getOrDefault("note", List.of("")).getFirst()),
                    request);
        }
    }

    /** A form that was typed before the phone shut, to be sent by whoever opened it. */
    Sheet shownAgain(MultiValueMap<String, String> sent, HttpServletRequest request) {
        try {
            var known = reports.known(FacilityCode.parse(String.valueOf(sent.getFirst("facility"))));
            var sheet = sent.containsKey(Unchanged.NAME)
                    ? opened(known, request)
                    : form(known, TypedReport.read(sent), Set.of(), request);
            return sheet.say(sheet.words.say("light.kept"));
        } catch (Rejected refusal) {
            return sorry(
                    refusal,
                    String.valueOf(sent.getOrDefault("note", List.of("")).getFirst()),
                    request);
        }
    }

    private Sheet opened(Known known, HttpServletRequest request) {
        var mine = reports.lastOfMine(known.facility().id());
        var last = LastKnown.of(known, mine, clock.now());
        var typed = TypedReport.starting(clock.now(), last.answer(), last.services(known));
        return form(known, typed, Set.of(), request);
    }

    /** Where another state was verified meanwhile, that one is shown and asked about. */
    private Sheet confirmed(
            Known known, TypedReport typed, MultiValueMap<String, String> sent, HttpServletRequest request) {
        try {
            var same = Unchanged.read(String.valueOf(sent.getFirst(Unchanged.NAME)));
            var details = same.details(known.facility().id(), typed.opened());
            return receipt(reports.noChange(typed.id(), details), known, typed, request);
        } catch (Rejected refusal) {
            var sheet = opened(known, request);
            var stale = refusal.key().equals("report.noChange.stale");
            var said = stale ? sheet.words.say("light.same.stale") : sheet.words.say(refusal);
            return sheet.refuse(List.of(said)).status(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private Sheet taken(Known known, TypedReport typed, HttpServletRequest request) {
        try {
            var details = details(known, typed);
            var open = new TreeSet<>(reports.questions(details));
            open.removeAll(typed.confirmed());
            return open.isEmpty()
                    ? receipt(reports.report(typed.id(), details, typed.confirmed()), known, typed, request)
                    : form(known, typed, open, request).status(HttpServletResponse.SC_BAD_REQUEST);
        } catch (RuntimeException fault) {
            return refused(fault, known, typed, request);
        }
    }

    private StatusReportDetails details(Known known, TypedReport typed) {
        return typed.correcting().isEmpty()
                ? typed.details(known.facility().id())
                : earlier.corrected(typed, known, services(known));
    }

    /** Another content under a used id becomes a report of its own, if the person sends it once more. */
    private Sheet refused(RuntimeException fault, Known known, TypedReport typed, HttpServletRequest request) {
        var words = Sheet.words(request);
        var said = new ArrayList<>(Refusals.sentences(fault, words).orElseThrow(() -> fault));
        var used = typed.correcting().isEmpty()
                && fault instanceof Rejected refusal
                && refusal.key().equals("report.id.used");
        if (used) said.add(words.say("light.id.used.next"));
        var sheet = form(known, used ? typed.anew() : typed, Set.of(), request);
        if (used) drafts.forget(sheet, known, typed, request);
        return sheet.refuse(said).status(HttpServletResponse.SC_BAD_REQUEST);
    }

    private Sheet form(Known known, TypedReport typed, Collection<Question> open, HttpServletRequest request) {
        var sheet = ReportForm.sheet(known, services(known), typed, open, request);
        typed.correcting().ifPresent(one -> asked(sheet, one.report()));
        drafts.keep(sheet, known, typed, request);
        return sheet;
    }

    private void asked(Sheet sheet, UUID report) {
        var said = new ArrayList<>(List.of(sheet.words.say("report.correcting")));
        said.addAll(earlier.asked(report, sheet.words));
        sheet.say(said.toArray(String[]::new));
    }

    private List<Service> services(Known known) {
        return known.normal(facilities.services());
    }

    static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException unreadable) {
            throw Rejected.because("report.missing");
        }
    }

    /** The switch of the language sends the same form once more, which answers the same receipt. */
    private Sheet receipt(StatusReport report, Known known, TypedReport typed, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("report.received"), request);
        var words = sheet.words;
        sheet.paragraph(words.say("light.receipt.of", known.facility().name(words.locale())));
        sheet.code(report.receipt());
        sheet.paragraph(words.say("report.received.code"));
        sheet.paragraph(words.say("report.received.next"));
        Photos.offer(sheet, report.id());
        sheet.link("/r", words.say("report.another"));
        sheet.link("/r/mine", words.say("report.toMine"));
        var again = sheet.form("/r/f/" + known.facility().code());
        PhonePages.carry(again, request);
        Sheet.hidden(again, DONE, "1");
        drafts.forget(sheet, known, typed, request);
        return sheet;
    }

    /** Where there is no form to come back to; the note, which took longest to type, still stands there. */
    private static Sheet sorry(Rejected refusal, String note, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("light.sorry"), request);
        sheet.refuse(List.of(sheet.words.say(refusal))).status(HttpServletResponse.SC_NOT_FOUND);
        if (!note.isBlank()) {
            sheet.paragraph(sheet.words.say("light.sorry.note"));
            sheet.main().appendElement("blockquote").text(note);
        }
        sheet.link("/r", sheet.words.say("light.home"));
        return sheet;
    }
}
