package org.tarmim.facility.ui.review;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.ui.Tones;
import org.tarmim.facility.verification.OpenReport;
import org.tarmim.facility.verification.TakenBy;
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
    private final Div taken = line("queue-taken");
    private final UUID id;

    QueueLine(OpenReport row, ReviewAddress address, OrganisationNames names, SituationClock clock) {
        var report = row.report();
        id = report.id();
        setHref(address.opening(report.id()).href());
        addClassName("queue-line");
        if (report.id().equals(address.report())) getElement().setAttribute("aria-current", "true");
        add(
                line("queue-name", Bdi.text(report.name(words.locale()))),
                line("queue-what", what(report), risk(row.risk())));
        add(line(
                "queue-whence",
                new Span(names.name(report.reporterOrganisation(), Pieces.arabic())),
                new AgeMark(report.receivedAt(), clock.now())));
        if (row.own()) add(line("queue-own", new Span(words.say("review.own"))));
        taken.setVisible(false);
        add(taken);
    }

    UUID id() {
        return id;
    }

    /** Says who else works on it, if anybody. */
    void taken(@Nullable TakenBy by, Instant now) {
        taken.setVisible(by != null);
        if (by != null) taken.setText(words.say("taken.other", by.name(), words.age(by.since(), now)));
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
