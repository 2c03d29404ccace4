package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;
import org.tarmim.facility.report.ReportFiles;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.ReportState;
import org.tarmim.kernel.Page;
import org.tarmim.kernel.SituationClock;
import org.tarmim.ui.Words;
import org.tarmim.ui.sheet.Sheet;

/** The own reports: what each said, its receipt, what became of it and what the coordinator answered. */
@Component
class OwnReports {
    private final ReportFiles files;
    private final SituationClock clock;

    OwnReports(ReportFiles files, SituationClock clock) {
        this.files = files;
        this.clock = clock;
    }

    /** Those that a coordinator asks about come first. */
    Sheet sheet(List<ReportRow> asked, Page<ReportRow> page, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("report.mine"), request);
        if (page.rows().isEmpty()) sheet.paragraph(sheet.words.say("report.mine.none"));
        part(sheet, "report.mine.asked", asked);
        part(
                sheet,
                "report.mine.others",
                page.rows().stream().filter(row -> !asked.contains(row)).toList());
        var next = page.next();
        if (next != null)
            sheet.link(
                    "/r/mine?after=" + URLEncoder.encode(next, StandardCharsets.UTF_8),
                    sheet.words.say("report.mine.more"));
        sheet.link("/r", sheet.words.say("light.home"));
        return sheet;
    }

    private void part(Sheet sheet, String heading, List<ReportRow> rows) {
        if (rows.isEmpty()) return;
        sheet.main().appendElement("h2").text(sheet.words.say(heading));
        var pictured = files.of(rows.stream().map(ReportRow::id).toList()).keySet();
        var list = sheet.main().appendElement("ul");
        rows.forEach(row -> line(list.appendElement("li"), row, pictured.contains(row.id()), sheet));
    }

    private void line(Element line, ReportRow row, boolean pictured, Sheet sheet) {
        var words = sheet.words;
        line.appendElement("strong").appendElement("bdi").text(row.name(words.locale()));
        line.appendElement("div")
                .appendElement("b")
                .addClass(row.state().name())
                .text(words.label(row.state()));
        var said = line.appendElement("div");
        if (row.noChange()) said.appendElement("span").text(words.say("report.noChange") + " · ");
        if (row.functionality() != null) States.mark(said, row.functionality(), words);
        else said.appendElement("span").text(words.say("report.mine.otherThings"));
        var dates = line.appendElement("div").addClass("soft");
        dates.text(words.say("report.mine.observed", row.observed()) + " · "
                + words.say("report.mine.sent", words.age(row.receivedAt(), clock.now())) + " · ");
        dates.appendElement("bdi").attr("dir", "ltr").text(row.receipt());
        var withdrawal = row.withdrawal();
        if (withdrawal != null)
            line.appendElement("p").text(words.say("report.withdrawn", withdrawal.reason(), withdrawal.at()));
        answer(line, row, words);
        if (row.isToBeCorrected()) correct(line, row, sheet);
        if (!pictured && row.isForAPhoto(clock.now())) photo(line, row, sheet);
    }

    private static void photo(Element line, ReportRow row, Sheet sheet) {
        var way = line.appendElement("div").appendElement("a");
        way.attr("href", sheet.href(Photos.path(row.id()))).text(sheet.words.say("light.photo.title"));
    }

    private static void correct(Element line, ReportRow row, Sheet sheet) {
        var asked = row.state() == ReportState.NEEDS_INFO;
        line.appendElement("a")
                .attr("href", sheet.href("/r/mine/" + row.id()))
                .text(sheet.words.say(asked ? "report.mine.answer" : "report.mine.correct"));
    }

    private static void answer(Element line, ReportRow row, Words words) {
        if (row.reasonCode() != null) line.appendElement("p").text(words.say("ReasonCode." + row.reasonCode()));
        if (row.answer() != null)
            line.appendElement("blockquote").appendElement("bdi").text(row.answer());
    }
}
