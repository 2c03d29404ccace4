package org.tarmim.paper;

import com.ibm.icu.text.Bidi;
import com.ibm.icu.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Cuts a paragraph into the lines that fit. The order of letters is worked out over the whole paragraph and then line by
 * line, as the rules of Unicode say: a year at the start of a line must not lose the sentence it belongs to.
 */
final class Lines {
    private static final int SEEN = Bidi.DO_MIRRORING | Bidi.KEEP_BASE_COMBINING | Bidi.REMOVE_BIDI_CONTROLS;

    private final BreakIterator words;
    private final BreakIterator letters;
    private final int direction;

    Lines(Paper paper) {
        this.words = BreakIterator.getLineInstance(paper.language());
        this.letters = BreakIterator.getCharacterInstance(paper.language());
        this.direction = paper.rightToLeft() ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT;
    }

    /** The lines of a text as they are seen from left to right, none wider than the limit. */
    List<String> cut(String text, ToDoubleFunction<String> width, double limit) {
        var joined = Joined.letters(text);
        if (joined.isEmpty()) return List.of("");
        var order = new Bidi(joined, direction);
        var lines = new ArrayList<String>();
        for (int start = 0, end; start < joined.length(); start = end) {
            end = end(joined.substring(start), width, limit) + start;
            lines.add(order.setLine(start, end).writeReordered(SEEN).strip());
        }
        return lines;
    }

    private int end(String rest, ToDoubleFunction<String> width, double limit) {
        var end = last(words, rest, width, limit);
        return end > 0 ? end : Math.max(1, last(letters, rest, width, limit));
    }

    private static int last(BreakIterator places, String rest, ToDoubleFunction<String> width, double limit) {
        places.setText(rest);
        var last = 0;
        var used = 0.0;
        for (var next = places.next(); next != BreakIterator.DONE; next = places.next()) {
            var piece = rest.substring(last, next);
            if (used + width.applyAsDouble(piece.stripTrailing()) > limit) break;
            used += width.applyAsDouble(piece);
            last = next;
        }
        return last;
    }
}
