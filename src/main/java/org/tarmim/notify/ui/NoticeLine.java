package org.tarmim.notify.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.tarmim.notify.Notified;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** One notice: what happened, why, when, and the way to it. Going there reads it. */
class NoticeLine extends Div {
    private final Words words;

    NoticeLine(Notified notice, Instant now, Runnable read, Words words) {
        this.words = words;
        var isNew = notice.told().isNew();
        addClassName("notice-line");
        if (isNew) addClassName("notice-new");
        var said = new Div(sentence(notice, read));
        said.addClassName("notice-said");
        var why = notice.sentence().why();
        if (why != null) said.add(new Paragraph(words.say("notices.why", why)));
        var detail = notice.sentence().detail();
        if (detail != null) said.add(quoted(detail));
        said.add(when(notice, now));
        add(said);
        if (isNew) add(reading(notice, read));
    }

    private Component sentence(Notified notice, Runnable read) {
        var way = new Anchor(notice.sentence().address(), said(notice));
        if (!notice.told().isNew()) return way;
        way.getElement().addEventListener("click", going -> read.run());
        return new Div(new StatusMark(Tone.INFO, words.say("notices.new")), way);
    }

    private Component when(Notified notice, Instant now) {
        var at = notice.told().toldAt();
        var when = new Span(words.say("notices.when", words.age(at, now), at));
        when.addClassName("soft");
        return when;
    }

    private static Component quoted(String detail) {
        var quoted = new Paragraph(Bdi.text(detail));
        quoted.addClassName("notice-quoted");
        return quoted;
    }

    private Button reading(Notified notice, Runnable read) {
        var button = new Button(words.say("notices.read"), click -> read.run());
        button.setAriaLabel(words.say("notices.read.of", said(notice)));
        button.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        return button;
    }

    private String said(Notified notice) {
        var sentence = notice.sentence();
        return words.say(sentence.key(), sentence.values().toArray());
    }
}
