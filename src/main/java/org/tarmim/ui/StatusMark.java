package org.tarmim.ui;

import com.vaadin.flow.component.html.Span;

/** A status as shape and word in its tone, so that it survives colour blindness, print and a screen reader. */
public final class StatusMark extends Span {
    /** A mark that says a word, already in the language of the screen. */
    public StatusMark(Tone tone, String word) {
        super(shape(), new Span(word));
        addClassNames("mark", tone.cssClass());
    }

    /** A mark that says the label of a value. */
    public static StatusMark of(Enum<?> value, Tone tone) {
        return new StatusMark(tone, Words.here().label(value));
    }

    /** The same mark on a tinted ground, for the head of a page. */
    public StatusMark large() {
        addClassName("mark-large");
        return this;
    }

    private static Span shape() {
        var shape = new Span();
        shape.addClassName("mark-shape");
        shape.getElement().setAttribute("aria-hidden", "true");
        return shape;
    }
}
