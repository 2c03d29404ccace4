package org.tarmim.facility.ui.plot;

import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.ui.Tones;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Words;

/** What the fills of all plots of a page mean; it brings the patterns, so a page with plots has exactly one. */
@StyleSheet("context://static/plots.css")
public final class Legend extends Div {
    private static final String SWATCH = "<svg class=\"plot-swatch\" aria-hidden=\"true\">%s</svg>";

    /** Of how facilities function. */
    public Legend() {
        this(Arrays.stream(Functionality.values())
                .collect(Collectors.toMap(
                        works -> works,
                        works -> StatusMark.of(works, Tones.of(works)),
                        (one, other) -> one,
                        LinkedHashMap::new)));
    }

    /** Of fills that stand for something else. */
    public Legend(Map<Functionality, StatusMark> meanings) {
        addClassName("plot-legend");
        var list = new UnorderedList();
        list.getElement().setAttribute("aria-label", Words.here().say("plots.legend"));
        meanings.forEach((fill, meaning) -> list.add(new ListItem(swatch(fill), meaning)));
        add(new Svg(Fill.patterns()), list);
    }

    private static Svg swatch(Functionality fill) {
        return new Svg(SWATCH.formatted(Fill.rect(fill, "width=\"100%\" height=\"100%\"")));
    }
}
