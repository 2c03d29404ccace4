package org.tarmim.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.tarmim.audit.TrailQuery;
import org.tarmim.audit.TrailRow;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** The cells of one entry. Person and thing lead to everything else they have in the trail. */
final class TrailLine {
    private static final int SHORT = 8;

    private final TrailRow row;
    private final TrailQuery query;
    private final Words words;
    private final Consumer<TrailQuery> show;

    TrailLine(TrailRow row, TrailQuery query, Words words, Consumer<TrailQuery> show) {
        this.row = row;
        this.query = query;
        this.words = words;
        this.show = show;
    }

    /** An action in words, or its own word where it is not known. */
    static String action(String action, Words words) {
        var key = "trail." + action;
        return words.knows(key) ? words.say(key) : action;
    }

    Component when() {
        var when = new Span(words.instant(row.at()));
        when.setTitle(row.at().toString());
        return when;
    }

    Component who() {
        var actor = row.actor();
        if (actor == null) return soft(words.say("trail.who.nobody"));
        var who = new Div(narrow(Bdi.text(name()), query.by(actor)));
        if (row.organisation() != null && row.name() != null) who.add(new Div(soft(organisation())));
        return who;
    }

    Component what() {
        return new Span(action(row.action(), words));
    }

    Component subject() {
        var subject = new Div(
                new Span(kind(row.subject()) + " "),
                narrow(Bdi.code(shortened(row.subjectId())), query.on(row.subjectId())));
        if (row.facility() != null) subject.add(new Div(new Anchor("facilities/" + row.facility(), row.facility())));
        return subject;
    }

    Component facts() {
        if (row.facts().isEmpty()) return new Text("");
        var facts = new Div();
        row.facts()
                .forEach((name, value) -> facts.add(new Div(new Span(kind(name) + " "), Bdi.code(shortened(value)))));
        return facts;
    }

    /** A kind of thing in words, or its own word where it is not known. */
    private String kind(String word) {
        var key = "trail.subject." + word;
        return words.knows(key) ? words.say(key) : word;
    }

    private String name() {
        if (row.name() != null) return row.name();
        return row.organisation() == null ? words.say("trail.who.hidden") : organisation();
    }

    private String organisation() {
        var organisation = row.organisation();
        return organisation == null ? "" : organisation.name(words.locale().equals(Languages.ARABIC));
    }

    private Button narrow(Bdi text, TrailQuery wanted) {
        var link = new Button(text, click -> show.accept(wanted.before(null)));
        link.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
        return link;
    }

    private static Span soft(String text) {
        var soft = new Span(Bdi.text(text));
        soft.addClassName("soft");
        return soft;
    }

    /** The end of an id, which tells apart what was made at the same time; other codes stay whole. */
    private static String shortened(String code) {
        var isId = code.length() == 36 && code.charAt(8) == '-';
        return isId ? "…" + code.substring(code.length() - SHORT) : code;
    }
}
