package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import org.tarmim.situation.statement.StatementRow;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The sentences from which a pledge came, and what happened to them since: taken back, denied, replaced. */
final class SaidPanel extends Panel {
    private final Words words = Words.here();

    SaidPanel(List<StatementRow> rows) {
        super(Words.here().say("said.title"));
        var flags = flags(rows);
        if (!flags.isEmpty()) {
            var notice = new Notice();
            notice.say(Tone.WARN, flags);
            add(notice);
        }
        rows.forEach(row -> add(line(row)));
    }

    private List<String> flags(List<StatementRow> rows) {
        var flags = new ArrayList<String>();
        for (var row : rows) {
            if (row.isSuperseded()) flags.add(words.say("said.superseded"));
            switch (row.evidence().corroboration()) {
                case RETRACTED -> flags.add(words.say("said.retracted"));
                case DENIED -> flags.add(words.say("said.denied"));
                case DISPUTED -> flags.add(words.say("said.disputed"));
                case UNVERIFIED, SINGLE_SOURCE, CORROBORATED -> {}
            }
        }
        return flags.stream().distinct().toList();
    }

    private Component line(StatementRow row) {
        var statement = row.statement();
        var link = new Anchor("statements/" + statement.id());
        link.add(Bdi.text(statement.summary(words.locale())));
        var who = new Span(words.say(
                "situation.pair",
                statement.party().in(words.locale()),
                SituationPieces.said(statement.details().said(), words)));
        who.addClassName("soft");
        var line = new Div(link, who, SituationPieces.mark(row.evidence()));
        line.addClassNames("row", "said-line");
        return line;
    }
}
