package org.tarmim.ui;

import com.vaadin.flow.component.html.Span;

/** Text that is heard and not seen. */
public final class ScreenReaderText extends Span {
    public ScreenReaderText(String text) {
        super(text);
        addClassName("heard-only");
    }
}
