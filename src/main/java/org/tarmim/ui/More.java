package org.tarmim.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** The way to the rows that come after those of a list; on paper, where nobody presses it, it says that there are more. */
public final class More extends Div {
    /** A way with a label, already in the language of the screen. */
    public More(String label, Runnable step) {
        var paper = new Paragraph(Words.here().say("paper.more"));
        paper.addClassName("paper-only");
        add(new Button(label, click -> step.run()), paper);
    }
}
