package org.tarmim.facility.light;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.List;
import org.jsoup.nodes.Element;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Answer;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.report.Question;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Damage;
import org.tarmim.ui.Words;
import org.tarmim.ui.sheet.Sheet;

/** The form on which a facility is reported: five answers, its services, the building, the day and a note. */
final class ReportForm {
    private static final int LONGEST_NOTE = 2000;

    private final Known known;
    private final List<Service> services;
    private final TypedReport typed;
    private final Sheet sheet;
    private final Words words;
    private final Element form;

    private ReportForm(Known known, List<Service> services, TypedReport typed, HttpServletRequest request) {
        this.known = known;
        this.services = services;
        this.typed = typed;
        sheet = LightSheet.of(known.facility().name(Sheet.words(request).locale()), request);
        words = sheet.words;
        head();
        if (typed.correcting().isEmpty()) NothingChanged.offer(sheet, known, services, typed);
        form = sheet.form("/r/f/" + known.facility().code());
    }

    /** The form with what was typed; {@code open} are the questions to be answered before it is taken. */
    static Sheet sheet(
            Known known,
            List<Service> services,
            TypedReport typed,
            Collection<Question> open,
            HttpServletRequest request) {
        return new ReportForm(known, services, typed, request).filled(open);
    }

    private void head() {
        var facts = sheet.main().appendElement("p").addClass("facts");
        facts.appendElement("bdi")
                .attr("dir", "ltr")
                .text(known.facility().code().text());
        facts.appendText(" · ");
        States.append(facts, known, words);
    }

    private Sheet filled(Collection<Question> open) {
        Sheet.hidden(form, "id", typed.id().toString());
        Sheet.hidden(form, "opened", typed.opened().toString());
        Sheet.hidden(form, "facility", known.facility().code().text());
        typed.correcting().ifPresent(this::correcting);
        if (typed.works() != null && typed.correcting().isEmpty()) hint(form, "light.prefilled");
        works();
        if (!services.isEmpty()) services();
        building();
        day();
        note();
        if (!open.isEmpty()) {
            sheet.say(words.say("light.questions.open"));
            questions(open);
        }
        sheet.button(form, words.say("report.send"));
        return sheet;
    }

    private void correcting(Correcting earlier) {
        Sheet.hidden(form, "corrects", earlier.report().toString());
        Sheet.hidden(form, "read", earlier.readAt().toString());
    }

    private void works() {
        var group = group("report.works");
        for (var answer : Answer.values()) {
            var pick = group.appendElement("label").addClass("pick");
            radio(pick, "works", answer.name(), answer == typed.works());
            var face = pick.appendElement("span");
            face.appendElement("b").addClass(answer.works().name()).text(words.label(answer));
            face.appendElement("small").text(words.say("Answer." + answer + ".hint"));
        }
    }

    private void services() {
        var group = group("report.services");
        hint(group, "light.services.hint");
        for (var service : services) service(group.appendElement("div").addClass("service"), service);
    }

    private void service(Element line, Service service) {
        line.attr("role", "group").attr("aria-label", service.name(words.locale()));
        line.appendElement("b").text(service.name(words.locale()));
        var chips = line.appendElement("div").addClass("chips");
        var said = typed.services().get(service.code());
        chip(chips, service, "", words.say("light.service.nothing"), said == null);
        for (var one : List.of(Availability.AVAILABLE, Availability.PARTIAL, Availability.NOT_AVAILABLE))
            chip(chips, service, one.name(), words.label(one), one == said);
    }

    private static void chip(Element chips, Service service, String value, String label, boolean chosen) {
        var chip = chips.appendElement("label");
        radio(chip, TypedReport.SERVICE + service.code(), value, chosen);
        chip.appendElement("span").text(label);
    }

    private void building() {
        var label = form.appendElement("label").text(words.say("report.building"));
        var select = label.appendElement("select").attr("name", "building");
        option(select, "", words.say("light.service.nothing"), typed.building() == null);
        for (Damage seen : TypedReport.SEEN) option(select, seen.name(), words.label(seen), seen == typed.building());
        hint(form, "report.building.hint");
    }

    private void day() {
        sheet.field(form, "date", "day", words.say("report.when")).attr("value", typed.day());
    }

    private void note() {
        var label = form.appendElement("label").text(words.say("report.note"));
        label.appendElement("textarea")
                .attr("name", "note")
                .attr("rows", "3")
                .attr("maxlength", String.valueOf(LONGEST_NOTE))
                .appendText(typed.note());
        hint(form, "report.note.hint");
    }

    private void questions(Collection<Question> open) {
        var group = group("light.questions");
        group.addClass("notice").addClass("warn");
        for (var question : open) {
            var pick = group.appendElement("label").addClass("pick");
            pick.appendElement("input")
                    .attr("type", "checkbox")
                    .attr("name", "yes")
                    .attr("value", question.name());
            pick.appendElement("span").text(words.say("light.questions.yes", words.say("report.question." + question)));
        }
    }

    private Element group(String legend) {
        var group = form.appendElement("fieldset");
        group.appendElement("legend").text(words.say(legend));
        return group;
    }

    private void hint(Element where, String key) {
        where.appendElement("p").addClass("hint").text(words.say(key));
    }

    private static void radio(Element label, String name, String value, boolean chosen) {
        label.appendElement("input")
                .attr("type", "radio")
                .attr("name", name)
                .attr("value", value)
                .attr("checked", chosen);
    }

    private static void option(Element select, String value, String label, boolean chosen) {
        select.appendElement("option")
                .attr("value", value)
                .attr("selected", chosen)
                .text(label);
    }
}
