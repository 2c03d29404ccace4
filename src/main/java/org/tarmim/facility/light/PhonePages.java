package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.tarmim.access.phone.OnPhone;
import org.tarmim.ui.sheet.Sheet;

/** The pages on which a phone is bound and opened. */
final class PhonePages {
    /** What a page asks anew, or what only belongs to the request itself. */
    private static final Set<String> NOT_CARRIED = Set.of("_csrf", "lang", "pin", "pin2", "phone", "code", "sign");

    private PhonePages() {}

    /** Asks for a code and a PIN; what was typed stands there again, but for the PIN, and a report is carried on. */
    static Sheet bind(String code, String sign, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("light.bind"), request);
        sheet.paragraph(sheet.words.say("light.bind.about"));
        var form = sheet.form("/r/bind");
        carry(form, request);
        sheet.field(form, "text", "code", sheet.words.say("light.code"))
                .attr("value", code)
                .attr("inputmode", "numeric")
                .attr("autocomplete", "off")
                .attr("dir", "ltr")
                .attr("required", "");
        hint(form, sheet.words.say("light.code.hint"));
        sheet.field(form, "text", "sign", sheet.words.say("light.sign"))
                .attr("value", sign)
                .attr("maxlength", "30")
                .attr("required", "");
        hint(form, sheet.words.say("light.sign.hint"));
        pin(sheet, form, "pin", sheet.words.say("light.pin.choose"), "new-password");
        hint(form, sheet.words.say("light.pin.hint"));
        pin(sheet, form, "pin2", sheet.words.say("light.pin.again"), "new-password");
        sheet.button(form, sheet.words.say("light.bind.do"));
        return sheet;
    }

    /** Asks who holds the phone, where several share it, and for the PIN; what came along is carried on. */
    static Sheet open(List<OnPhone> people, String chosen, HttpServletRequest request) {
        var sheet = LightSheet.of(Sheet.words(request).say("light.open"), request);
        var form = sheet.form("/r/open");
        carry(form, request);
        if (people.size() == 1)
            Sheet.hidden(form, "phone", people.getFirst().id().toString());
        else who(sheet, form, people, chosen);
        pin(sheet, form, "pin", sheet.words.say("light.pin"), "off").attr("autofocus", "");
        sheet.button(form, sheet.words.say("light.open.do"));
        sheet.paragraph(sheet.words.say("light.open.forgot"));
        sheet.link("/r/bind", sheet.words.say("light.open.other"));
        return sheet;
    }

    /** Carries on what was typed, to be sent again. */
    static void carry(Element form, HttpServletRequest request) {
        request.getParameterMap().forEach((name, values) -> {
            if (!NOT_CARRIED.contains(name)) for (var value : values) Sheet.hidden(form, name, value);
        });
    }

    private static void who(Sheet sheet, Element form, List<OnPhone> people, String chosen) {
        var group = form.appendElement("fieldset");
        group.appendElement("legend").text(sheet.words.say("light.who"));
        for (var person : people) {
            var label = group.appendElement("label").addClass("pick");
            label.appendElement("input")
                    .attr("type", "radio")
                    .attr("name", "phone")
                    .attr("value", person.id().toString())
                    .attr("required", "")
                    .attr("checked", person.id().toString().equals(chosen));
            label.appendElement("bdi").text(person.sign());
        }
    }

    private static Element pin(Sheet sheet, Element form, String name, String label, String remembered) {
        return sheet.field(form, "password", name, label)
                .attr("inputmode", "numeric")
                .attr("autocomplete", remembered)
                .attr("maxlength", "12")
                .attr("dir", "ltr")
                .attr("required", "");
    }

    private static void hint(Element form, String sentence) {
        form.appendElement("p").addClass("hint").text(sentence);
    }
}
