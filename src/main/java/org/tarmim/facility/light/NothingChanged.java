package org.tarmim.facility.light;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.tarmim.facility.registry.Service;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.status.Availability;
import org.tarmim.ui.Words;
import org.tarmim.ui.sheet.Sheet;

/** "No change" in two presses without a script: the first shows what exactly is confirmed, the second sends it. */
final class NothingChanged {
    private final Unchanged same;
    private final List<Service> services;
    private final Words words;
    private final Element list = new Element("ul");

    private NothingChanged(Unchanged same, List<Service> services, Words words) {
        this.same = same;
        this.services = services;
        this.words = words;
    }

    /** Stands on the page only where there is something to confirm. */
    static void offer(Sheet sheet, Known known, List<Service> services, TypedReport typed) {
        Unchanged.of(known).ifPresent(same -> offer(sheet, known, typed, same, lines(same, services, sheet.words)));
    }

    private static void offer(Sheet sheet, Known known, TypedReport typed, Unchanged same, Element confirmed) {
        var words = sheet.words;
        var form = sheet.step("/r/f/" + known.facility().code());
        Sheet.hidden(form, "id", typed.id().toString());
        Sheet.hidden(form, "opened", typed.opened().toString());
        Sheet.hidden(form, "facility", known.facility().code().text());
        Sheet.hidden(form, Unchanged.NAME, same.text());
        var details = form.appendElement("details");
        details.appendElement("summary").text(words.say("report.noChange"));
        details.appendElement("p").text(words.say("report.noChange.confirms"));
        details.appendChild(confirmed);
        details.appendElement("p").addClass("hint").text(words.say("report.noChange.rest"));
        sheet.button(details, words.say("report.noChange.send"));
    }

    private static Element lines(Unchanged same, List<Service> services, Words words) {
        return new NothingChanged(same, services, words).lines();
    }

    private Element lines() {
        line(words.say("report.works.short"), words.label(same.works()));
        if (same.access() != null) line(words.say("report.access.short"), words.label(same.access()));
        for (var value : Availability.values()) services(value);
        return list;
    }

    private void services(Availability value) {
        var said = same.services();
        var names = services.stream()
                .filter(service -> said.get(service.code()) == value)
                .map(service -> service.name(words.locale()))
                .collect(Collectors.joining(words.say("list.comma")));
        if (!names.isEmpty()) line(words.label(value), names);
    }

    private void line(String what, String value) {
        list.appendElement("li").text(words.say("report.noChange.line", what, value));
    }
}
