package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Span;
import org.tarmim.detention.chain.OrderStatus;
import org.tarmim.ui.Tone;

/** How things of a case look. */
final class CaseMarks {
    private CaseMarks() {}

    static Tone tone(OrderStatus status) {
        return switch (status) {
            case FUTURE -> Tone.INFO;
            case ACTIVE -> Tone.BAD;
            case LAPSED_NO_NEWS -> Tone.WARN;
            case EXTENDED -> Tone.PLAIN;
            case LIFTED -> Tone.OK;
        };
    }

    static Span soft(String text) {
        var span = new Span(text);
        span.addClassName("soft");
        return span;
    }
}
