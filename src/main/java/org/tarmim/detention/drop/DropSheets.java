package org.tarmim.detention.drop;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Element;
import org.tarmim.ui.Languages;
import org.tarmim.ui.sheet.Sheet;

/** The pages on which somebody drops something. */
final class DropSheets {
    private static final int ROWS = 10;

    private DropSheets() {}

    /** The form, with what was typed so far. */
    static Sheet form(OpenedBox box, UUID id, DropDetails typed, HttpServletRequest request) {
        var sheet = sheet("drop.title", request);
        sheet.paragraph(sheet.words.say("drop.about", sheet.words.isolate(name(box, sheet))));
        sheet.paragraph(sheet.words.say("drop.safety"));
        var form = sheet.form(request.getRequestURI());
        Sheet.hidden(form, "id", id.toString());
        sheet.field(form, "text", "about", sheet.words.say("DropDetails.about")).val(typed.about());
        told(form, sheet, typed.told());
        sheet.field(form, "text", "reach", sheet.words.say("DropDetails.reach")).val(typed.reach());
        sheet.button(form, sheet.words.say("drop.send"));
        return sheet;
    }

    /** That it has arrived. */
    static Sheet arrived(HttpServletRequest request) {
        var sheet = sheet("drop.arrived", request);
        sheet.paragraph(sheet.words.say("drop.arrived.next"));
        return sheet;
    }

    /** That there is no box at this address. */
    static Sheet nothing(HttpServletRequest request) {
        var sheet = sheet("drop.nothing", request).status(HttpServletResponse.SC_NOT_FOUND);
        sheet.paragraph(sheet.words.say("drop.nothing.next"));
        return sheet;
    }

    /** That too much came from one address of the network. */
    static Sheet wait(long seconds, HttpServletRequest request) {
        var sheet = sheet("drop.title", request);
        return sheet.refuse(List.of(sheet.words.say("drop.wait", seconds))).status(429);
    }

    private static Sheet sheet(String title, HttpServletRequest request) {
        return new Sheet(Sheet.words(request).say(title), request.getServletPath(), request).neutral();
    }

    private static void told(Element form, Sheet sheet, String text) {
        form.appendElement("label")
                .text(sheet.words.say("DropDetails.told"))
                .appendElement("textarea")
                .attr("name", "told")
                .attr("rows", Integer.toString(ROWS))
                .text(text);
    }

    private static String name(OpenedBox box, Sheet sheet) {
        var isArabic = sheet.words.locale().equals(Languages.ARABIC);
        var own = isArabic ? box.nameAr() : box.nameEn();
        var other = isArabic ? box.nameEn() : box.nameAr();
        return own.isEmpty() ? other : own;
    }
}
