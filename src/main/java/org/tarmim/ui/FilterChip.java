package org.tarmim.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;

/** A filter that is set, as a sentence, and the way to take it away. */
public final class FilterChip extends Button {
    public FilterChip(String sentence, Runnable remove) {
        super(sentence, click -> remove.run());
        addClassName("chip");
        setAriaLabel(Words.here().say("filter.remove", sentence));
        setSuffixComponent(cross());
    }

    private static Span cross() {
        var cross = new Span();
        cross.addClassName("chip-cross");
        cross.getElement().setAttribute("aria-hidden", "true");
        return cross;
    }
}
