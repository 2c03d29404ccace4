package org.tarmim.facility.ui.plot;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** What the fills of all plots of a page mean; it brings the patterns, so a page with plots has exactly one. */
@StyleSheet("context://static/plots.css")
public final class Legend extends Div {
    private static final String SWATCH = "<svg class=\"plot-swatch\" aria-hidden=\"true\">%s</svg>";

    public Legend() {
        addClassName("plot-legend");
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", Words.here().say("plots.legend"));
        for (var works : Functionality.values()) list.add(item(works));
        add(new Svg(Fill.patterns()), list);
    }

    private static ListItem item(Functionality works) {
        var swatch = new Svg(SWATCH.formatted(Fill.rect(works, "width=\"100%\" height=\"100%\"")));
        return new ListItem(swatch, StatusMark.of(works, Tones.of(works)));
    }
}
