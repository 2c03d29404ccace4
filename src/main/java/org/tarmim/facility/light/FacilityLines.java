package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.area.PCode;
import org.tarmim.facility.report.Reportable;
import org.tarmim.facility.report.ReportableNow;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;
import org.tarmim.ui.sheet.Sheet;

/** The first page of an open phone: facilities with how they are, a search, and the ways on. */
@Component
class FacilityLines {
    private final Areas areas;
    private final SituationClock clock;

    FacilityLines(Areas areas, SituationClock clock) {
        this.areas = areas;
        this.clock = clock;
    }

    /**
     * Says first how many own reports a coordinator asks about.
     *
     * @param due until when facilities owe a report, by their ids
     */
    Sheet sheet(
            String typed, List<ReportableNow> found, Map<UUID, LocalDate> due, int asked, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("report.title"), request);
        if (asked > 0) sheet.point("/r/mine", sheet.words.say("light.asked", asked));
        search(sheet, typed);
        heading(sheet, typed, found.size());
        var list = sheet.main().appendElement("ul");
        found.forEach(one ->
                line(list.appendElement("li"), one, due.get(one.facility().id()), sheet));
        sheet.link("/r/mine", sheet.words.say("report.toMine"));
        lock(sheet);
        return sheet;
    }

    private static void search(Sheet sheet, String typed) {
        var form = sheet.main()
                .appendElement("form")
                .attr("action", sheet.href("/r"))
                .attr("role", "search");
        sheet.field(form, "search", "q", sheet.words.say("report.search")).attr("value", typed);
        form.appendElement("p").addClass("hint").text(sheet.words.say("report.search.hint"));
        sheet.button(form, sheet.words.say("light.search"));
    }

    private static void heading(Sheet sheet, String typed, int count) {
        var words = sheet.words;
        var said = typed.isBlank() ? words.say("light.facilities") : words.say("report.found", count);
        sheet.main().appendElement("h2").text(said);
        if (count == 0) sheet.paragraph(words.say("light.found.none"));
        if (!typed.isBlank()) sheet.link("/r", words.say("light.all"));
    }

    private void line(Element line, ReportableNow one, @Nullable LocalDate due, Sheet sheet) {
        var words = sheet.words;
        var facility = one.facility();
        var link = line.appendElement("a").attr("href", sheet.href("/r/f/" + facility.code()));
        link.appendElement("bdi").text(facility.name(words.locale()));
        var about = line.appendElement("div").addClass("soft");
        about.text(words.label(facility.type()) + " · " + area(facility.area(), words) + " · ");
        about.appendElement("bdi").attr("dir", "ltr").text(facility.code().text());
        if (due != null) line.appendElement("div").addClass("due").text(words.say("light.due", due));
        States.append(line.appendElement("div"), one.works(), words);
        mine(line, facility, words);
    }

    private void mine(Element line, Reportable facility, Words words) {
        var at = facility.reportedAt();
        if (at == null) return;
        var age = words.age(at, clock.now());
        var works = facility.reported();
        line.appendElement("div")
                .addClass("soft")
                .text(works == null ? words.say("report.lastMine", age) : words.say("light.mine", works, age));
    }

    private String area(PCode code, Words words) {
        return areas.find(code)
                .map(area -> words.locale().equals(Languages.ARABIC) ? area.nameAr() : area.nameEn())
                .orElse(code.value());
    }

    private static void lock(Sheet sheet) {
        var form = sheet.step("/r/lock");
        sheet.button(form, sheet.words.say("light.lock"));
        form.appendElement("p").addClass("hint").text(sheet.words.say("light.lock.hint"));
    }
}
