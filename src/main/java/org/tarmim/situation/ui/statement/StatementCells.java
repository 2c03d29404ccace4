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
        var voices = new Div(new PartyAnchor(statement.party()));
        voices.addClassName("position");
        if (statement.speaker() != null)
            voices.add(soft("statement.by", statement.speaker().in(words.locale())));
        if (statement.about() != null)
            voices.add(soft("statement.of", statement.about().in(words.locale())));
        return voices;
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
