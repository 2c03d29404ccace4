package org.tarmim.facility.ui.plot;

import static org.tarmim.facility.status.Functionality.FULLY;
import static org.tarmim.facility.status.Functionality.NON_FUNCTIONING;
import static org.tarmim.facility.status.Functionality.PARTIALLY;
import static org.tarmim.facility.status.Functionality.UNKNOWN;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tarmim.facility.picture.Standing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** A plot under its heading: what it says in sentences, the drawing, and its numbers beside it to read and to take. */
public final class PlotPanel extends Panel {
    private final Words words = Words.here();

    /** The panel under the heading behind a key. */
    public PlotPanel(String key) {
        super(Words.here().say(key));
        addClassName("plot-panel");
    }

    /** Says how it stood at the end of a day. */
    public PlotPanel says(LocalDate day, Standing standing) {
        add(new Paragraph(sentence(day, standing)));
        return this;
    }

    /** The drawing and its numbers; the address gives those as a sheet. */
    public PlotPanel shows(Component drawing, PlotTable table, String address) {
        var sheet = new Anchor(address, words.say("plots.csv"));
        sheet.setRouterIgnore(true);
        sheet.getElement().setAttribute("download", "");
        var both = new Div(drawing, new Div(table, sheet));
        both.addClassName("plot-and-table");
        add(both);
        return this;
    }

    private String sentence(LocalDate day, Standing standing) {
        if (standing.isEmpty()) return words.say("plots.said.none", day);
        return words.say(
                "plots.said",
                day,
                standing.total(),
                standing.of(FULLY),
                standing.of(PARTIALLY),
                standing.of(NON_FUNCTIONING),
                standing.of(UNKNOWN));
    }
}
