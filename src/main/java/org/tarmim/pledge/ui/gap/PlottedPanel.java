package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** A plot of money under its heading: what it says in a sentence, the drawing, and its numbers beside it. */
final class PlottedPanel extends Panel {
    private final String heading;
    private boolean empty;

    PlottedPanel(String heading) {
        super(heading);
        this.heading = heading;
        addClassName("plot-panel");
    }

    PlottedPanel says(String sentence) {
        add(new Paragraph(sentence));
        return this;
    }

    PlottedPanel shows(Component drawing, Component table) {
        var both = new Div(drawing, table);
        both.addClassName("plot-and-table");
        add(both);
        return this;
    }

    /** Offers the same numbers as a sheet, where there are any. */
    PlottedPanel offers(GapAddress sheet) {
        if (!empty) add(sheet.file(Words.here().say("gapPlots.csv", heading)));
        return this;
    }

    static PlottedPanel empty(String heading) {
        var panel = new PlottedPanel(heading).says(Words.here().say("gapPlots.nothing"));
        panel.empty = true;
        return panel;
    }
}
