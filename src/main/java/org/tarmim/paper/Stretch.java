package org.tarmim.paper;

import com.ibm.icu.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * Letters of one direction beside each other, in the order they are read. The marks that isolate become the older ones
 * for left and right, since programs that edit texts know those.
 */
record Stretch(String text, boolean rightToLeft) {
    private static final char LEFT_TO_RIGHT = '\u200E';
    private static final char RIGHT_TO_LEFT = '\u200F';

    /** The stretches of a paragraph; none when it is empty. */
    static List<Stretch> of(String text, boolean rightToLeft) {
        var stretches = new ArrayList<Stretch>();
        if (text.isEmpty()) return stretches;
        var order = new Bidi(text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        for (int start = 0, end; start < text.length(); start = end) {
            end = order.getLogicalRun(start).getLimit();
            stretches.add(new Stretch(marked(text, start, end, order), isRightToLeft(order, start)));
        }
        return stretches;
    }

    private static String marked(String text, int start, int end, Bidi order) {
        var marked = new StringBuilder();
        for (var at = start; at < end; at++) {
            switch (text.charAt(at)) {
                case '\u2066', '\u2067', '\u2068' ->
                    marked.append(outside(order)).append(at(order, at + 1));
                case '\u2069' -> marked.append(at(order, at - 1)).append(outside(order));
                default -> marked.append(text.charAt(at));
            }
        }
        return marked.toString();
    }

    private static char outside(Bidi order) {
        return order.getParaLevel() % 2 == 1 ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static char at(Bidi order, int place) {
        var known = Math.clamp(place, 0, order.getLength() - 1);
        return isRightToLeft(order, known) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static boolean isRightToLeft(Bidi order, int place) {
        return order.getLevelAt(place) % 2 == 1;
    }
}
