package org.tarmim.situation.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import java.util.List;
import org.tarmim.ui.Words;

/** The ways between positions, statements and parties. */
@StyleSheet("context://static/situation.css")
public final class SituationWays extends Nav {
    private static final List<String> WAYS = List.of("positions", "statements", "figures", "parties");

    /** The ways, of which one leads here. */
    public SituationWays(String present) {
        var words = Words.here();
        addClassName("situation-ways");
        setAriaLabel(words.say("situation.ways"));
        for (var way : WAYS) {
            var link = new Anchor(way, words.say("situation.way." + way));
            if (way.equals(present)) link.getElement().setAttribute("aria-current", "page");
            add(link);
        }
    }
}
