package org.tarmim.pledge.ui.gap;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.tarmim.ui.Words;

/** What the fills of the bars mean; it brings the patterns, so a page with bars has exactly one. */
@StyleSheet("context://static/plots.css")
@StyleSheet("context://static/gap.css")
final class StageLegend extends Div {
    private static final String SWATCH = "<svg class=\"plot-swatch\" aria-hidden=\"true\">%s</svg>";

    /** The stages of a gap. */
    StageLegend() {
        this(StageFill.STAGES);
    }

    /** Just these. */
    StageLegend(List<StageFill> fills) {
        var words = Words.here();
        addClassName("plot-legend");
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", words.say("plots.legend"));
        for (var fill : fills) list.add(item(fill, words));
        add(new Svg(StageFill.patterns()), list);
    }

    private static ListItem item(StageFill fill, Words words) {
        var swatch = new Svg(SWATCH.formatted(fill.rect("width=\"100%\" height=\"100%\"")));
        return new ListItem(swatch, new Span(fill.label(words)));
    }
}
