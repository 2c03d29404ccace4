package org.tarmim.ui;

import com.vaadin.flow.component.select.Select;

/** Choices of one word of a list, each with its label. */
public final class Choices {
    private Choices() {}

    /** One of these words. */
    public static <E extends Enum<E>> Select<E> of(E[] values) {
        var words = Words.here();
        var select = new Select<E>();
        select.setItems(values);
        select.setItemLabelGenerator(words::label);
        return select;
    }

    /** One of these words, or none. */
    public static <E extends Enum<E>> Select<E> orNone(E[] values, String none) {
        var words = Words.here();
        var select = of(values);
        select.setItemLabelGenerator(one -> one == null ? none : words.label(one));
        select.setEmptySelectionCaption(none);
        select.setEmptySelectionAllowed(true);
        return select;
    }
}
