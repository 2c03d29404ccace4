package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.chain.Meters;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** The three meters of a case, each as far as the file knows. */
final class MeterCards extends Div {
    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);

    MeterCards(Meters meters) {
        addClassName("meters");
        add(
                card(
                        "meter.held",
                        big(caseWords.days(meters.held())),
                        words.say(meters.ended() ? "meter.held.ended" : "meter.held.about")),
                card(
                        "meter.counsel",
                        big(caseWords.days(meters.withoutCounsel())),
                        words.say(meters.sinceArrest() ? "meter.counsel.sinceArrest" : "meter.counsel.about")),
                card("meter.access", access(meters), accessAbout(meters)));
    }

    private Section card(String title, Component value, String about) {
        var card = new Section(new H2(words.say(title)), value, new Paragraph(about), known());
        card.addClassNames("panel", "meter");
        return card;
    }

    private Paragraph known() {
        return new Paragraph(CaseMarks.soft(words.say("meter.known")));
    }

    private static Paragraph big(String text) {
        var big = new Paragraph(text);
        big.addClassName("meter-value");
        return big;
    }

    private Component access(Meters meters) {
        var status = meters.access();
        if (status == null) return big(words.say("meter.access.none"));
        var value = new Paragraph(new StatusMark(CaseMarks.tone(status), words.label(status)));
        value.addClassName("meter-value");
        return value;
    }

    private String accessAbout(Meters meters) {
        if (meters.access() == null) return words.say("meter.access.none.about");
        return meters.accessUntil() == null
                ? words.say("meter.access.noDay")
                : words.say("meter.access.about." + meters.access(), meters.accessUntil());
    }
}
