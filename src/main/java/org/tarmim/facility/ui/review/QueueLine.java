package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Objects;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.ui.Tones;
import org.tarmim.facility.verification.OpenReport;
import org.tarmim.kernel.SituationClock;
import org.tarmim.party.OrganisationNames;
import org.tarmim.ui.AgeMark;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** One report of the queue: where, what, from whom, for how long. */
class QueueLine extends Anchor {
    private static final int MUCH = 5;

    private final Words words = Words.here();

    QueueLine(OpenReport row, ReviewAddress address, OrganisationNames names, SituationClock clock) {
        var report = row.report();
        setHref(address.opening(report.id()).href());
        addClassName("queue-line");
        if (report.id().equals(address.report())) getElement().setAttribute("aria-current", "true");
        add(line("queue-name", Bdi.text(name(report))), line("queue-what", what(report), risk(row.risk())));
        add(line(
                "queue-whence",
                new Span(names.name(report.reporterOrganisation(), Pieces.arabic())),
                new AgeMark(report.receivedAt(), clock.now())));
        if (row.own()) add(line("queue-own", new Span(words.say("review.own"))));
    }

    private static String name(ReportRow report) {
        var first = Pieces.arabic() ? report.nameAr() : report.nameEn();
        var second = Pieces.arabic() ? report.nameEn() : report.nameAr();
        return Objects.requireNonNullElse(first, Objects.requireNonNullElse(second, report.facilityCode()));
    }

    private Span what(ReportRow report) {
        if (report.noChange()) return new Span(words.say("review.noChange"));
        var works = report.functionality();
        return works == null ? new Span(words.say("review.details")) : StatusMark.of(works, Tones.of(works));
    }

    private Span risk(int risk) {
        var shown = new Span(words.say(risk >= MUCH ? "review.risk.much" : "review.risk.little"));
        shown.addClassName(risk >= MUCH ? "risk-much" : "risk-little");
        return shown;
    }

    private static Div line(String name, Component... parts) {
        var line = new Div(parts);
        line.addClassName(name);
        return line;
    }
}
