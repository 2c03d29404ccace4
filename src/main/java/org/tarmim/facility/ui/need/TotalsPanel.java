package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.Map;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What needs come to from one point of view: a plot, and beside it the numbers with what is not in them. */
@StyleSheet("context://static/plots.css")
@StyleSheet("context://static/needs.css")
final class TotalsPanel extends Panel {
    /** The panel under the heading behind a key, with sums by their names. */
    TotalsPanel(String key, Map<String, NeedSum> sums, NeedSum all) {
        super(Words.here().say(key));
        addClassNames("plot-panel", "totals-panel");
        var both = new Div(new UsdBars(sums), new TotalsTable(Words.here().say(key), sums, all));
        both.addClassName("plot-and-table");
        add(both);
    }
}
