package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tarmim.situation.statement.Statement;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.ui.PartyAnchor;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** What is shown of a statement in a list. */
record StatementCells(Words words) {
    /** What was said, leading to its page. */
    Component summary(Statement statement) {
        var link = new Anchor("statements/" + statement.id());
        link.add(Bdi.text(statement.summary(words.locale())));
        return link;
    }

    /** On whose behalf, by whom, and of whom. */
    Component voices(Statement statement) {
        var voices = new Div(new PartyAnchor(statement.party()), others(statement));
        voices.addClassName("position");
        return voices;
    }

    /** By whom it was said, where that is somebody else than the party, and of whom. */
    Component others(Statement statement) {
        var others = new Div();
        var speaker = statement.speaker();
        if (speaker != null && !speaker.equals(statement.party()))
            others.add(soft("statement.by", speaker.in(words.locale())));
        if (statement.about() != null)
            others.add(soft("statement.of", statement.about().in(words.locale())));
        return others;
    }

    Component stances(Statement statement) {
        var stances = new Div();
        stances.addClassName("position");
        for (var one : statement.details().stances()) {
            var issue = new Span(words.label(one.issue()));
            issue.addClassName("soft");
            stances.add(issue, SituationPieces.mark(one.stance()));
        }
        return stances;
    }

    /** When it was said, on one line. */
    Component when(Statement statement) {
        var when = new Span(said(statement));
        when.addClassName("when");
        return when;
    }

    String said(Statement statement) {
        return SituationPieces.said(statement.details().said(), words);
    }

    /** How far it is borne out, and whether another one stands in its place. */
    Component evidence(StatementRow row) {
        var evidence = new Div(SituationPieces.mark(row.evidence()));
        evidence.addClassName("position");
        if (row.isSuperseded()) evidence.add(soft("statement.superseded"));
        return evidence;
    }

    private Span soft(String key, Object... values) {
        var span = new Span(words.say(key, values));
        span.addClassName("soft");
        return span;
    }
}
