package org.tarmim.pledge.ui.lead;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** What is shown of a statement in the lists of this room. */
record StatementCell(Words words) {
    /** What was said, leading to its page, and when. */
    Component summary(StatementRow row) {
        var link = new Anchor("statements/" + row.statement().id());
        link.add(Bdi.text(row.statement().summary(words.locale())));
        var when = new Div(SituationPieces.said(row.statement().details().said(), words));
        when.addClassName("soft");
        return new Div(link, when);
    }

    /** How far it is borne out, and whether another one stands in its place. */
    Component evidence(StatementRow row) {
        var evidence = new Div(SituationPieces.mark(row.evidence()));
        if (row.isSuperseded()) evidence.add(new Div(new Span(words.say("said.superseded"))));
        return evidence;
    }
}
