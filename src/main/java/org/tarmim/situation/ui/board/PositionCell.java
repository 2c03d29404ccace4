package org.tarmim.situation.ui.board;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Collectors;
import org.tarmim.situation.position.Position;
import org.tarmim.situation.statement.StatementLink;
import org.tarmim.situation.ui.SituationPieces;
import org.tarmim.ui.Words;

/** Where a party stands on an issue: the stance, the day, how far it is borne out, and what it was before. */
final class PositionCell extends Div {
    private final Words words = Words.here();

    PositionCell(Position position) {
        addClassName("position");
        add(
                stance(position),
                soft(said(position)),
                SituationPieces.mark(position.current().evidence()));
        position.against().forEach(answer -> add(soft(against(answer))));
        if (!position.before().isEmpty()) add(soft(words.say("positions.before", before(position))));
    }

    private Anchor stance(Position position) {
        var statement = position.current().statement();
        var link = new Anchor("statements/" + statement.id());
        link.add(SituationPieces.mark(position.stance()));
        link.getElement().setAttribute("title", statement.summary(words.locale()));
        return link;
    }

    private String said(Position position) {
        return SituationPieces.said(position.current().statement().details().said(), words);
    }

    private String against(StatementLink answer) {
        return words.say("positions.against." + answer.kind(), answer.by().in(words.locale()));
    }

    private String before(Position position) {
        return position.stancesBefore().stream()
                .map(words::label)
                .distinct()
                .collect(Collectors.joining(words.say("list.comma")));
    }

    private static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
