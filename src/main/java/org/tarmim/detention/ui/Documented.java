package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.tarmim.detention.evidence.Piece;
import org.tarmim.detention.evidence.PieceDetails;
import org.tarmim.ui.Words;

/** Which evidence documents an entry of a case, as far as whoever looks may read it. */
record Documented(List<PieceDetails> pieces) {
    static Documented by(List<Piece> pieces) {
        return new Documented(
                pieces.stream().map(Piece::details).filter(Objects::nonNull).toList());
    }

    /** Adds a line for each piece that documents an entry. */
    void say(UUID entry, Div about) {
        var words = Words.here();
        pieces.stream()
                .filter(piece -> entry.equals(piece.about()))
                .map(piece -> words.say("case.fact", words.say("evidence.title"), piece.title()))
                .forEach(line -> about.add(new Paragraph(CaseMarks.soft(line))));
    }
}
