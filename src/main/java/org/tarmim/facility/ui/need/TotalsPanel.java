package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Map;
import org.tarmim.facility.need.NeedSum;
import org.tarmim.kernel.Money;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What needs come to from one point of view: a plot, and beside it the numbers with what is not in them. */
@StyleSheet("context://static/plots.css")
@StyleSheet("context://static/needs.css")
final class TotalsPanel extends Panel {
    private final Words words = Words.here();
    private final String caption;
    private final Money whole;

    private record Line(String name, NeedSum sum) {}

    /** The panel under the heading behind a key, with sums by their names. */
    TotalsPanel(String key, Map<String, NeedSum> sums, NeedSum all) {
        super(Words.here().say(key));
        caption = words.say(key);
        whole = all.usd();
        addClassNames("plot-panel", "totals-panel");
        var both = new Div(new UsdBars(sums), table(sums, all));
        both.addClassName("plot-and-table");
        add(both);
    }

    private Listing<Line> table(Map<String, NeedSum> sums, NeedSum all) {
        var lines = new ArrayList<Line>();
        sums.forEach((name, sum) -> lines.add(new Line(name, sum)));
        lines.add(new Line(words.say("needs.all"), all));
        return new Listing<Line>(caption)
                .text(caption, Line::name)
                .column(
                        words.say("needs.usd"),
                        line -> Bdi.code(words.rounded(line.sum().usd())))
                .text(
                        words.say("needs.share"),
                        line -> words.say("plots.share", line.sum().shareOf(whole)))
                .text(words.say("needs.costed"), line -> words.number(line.sum().costed()))
                .text(
                        words.say("needs.uncosted"),
                        line -> words.number(line.sum().uncosted()))
                .rows(lines);
    }
}
