package org.tarmim.facility.ui.round;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tarmim.facility.round.Arrival;
import org.tarmim.facility.round.Completeness;
import org.tarmim.facility.ui.plot.StackedBars;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** How far a round has come in each part, as bars with a table beside; the part that owes most stands first. */
final class CompletenessPanel extends Panel {
    private static final int MOST_BARS = 12;

    private final Words words = Words.here();

    /** The panel under the heading behind a key, with the parts by their names under what they are. */
    CompletenessPanel(String key, String part, Map<String, Completeness> parts) {
        super(Words.here().say(key));
        addClassName("plot-panel");
        var both = new Div(bars(parts), table(key, part, parts));
        both.addClassName("plot-and-table");
        add(both);
    }

    private static StackedBars bars(Map<String, Completeness> parts) {
        var bars = new LinkedHashMap<String, List<StackedBars.Part>>();
        parts.entrySet().stream().limit(MOST_BARS).forEach(part -> bars.put(part.getKey(), bar(part.getValue())));
        return new StackedBars(bars);
    }

    private static List<StackedBars.Part> bar(Completeness all) {
        return List.of(
                new StackedBars.Part(RoundWords.fill(Arrival.VERIFIED), all.verified()),
                new StackedBars.Part(RoundWords.fill(Arrival.RECEIVED), all.unverified()),
                new StackedBars.Part(RoundWords.fill(Arrival.MISSING), all.missing()));
    }

    private Listing<Map.Entry<String, Completeness>> table(String key, String part, Map<String, Completeness> parts) {
        var table = new Listing<Map.Entry<String, Completeness>>(words.say(key))
                .text(words.say(part), Map.Entry::getKey)
                .text(
                        words.say("round.column.expected"),
                        one -> words.number(one.getValue().expected()))
                .text(
                        words.say("round.column.received"),
                        one -> words.number(one.getValue().received()))
                .text(
                        words.say("round.column.verified"),
                        one -> words.number(one.getValue().verified()))
                .text(
                        words.say("round.column.missing"),
                        one -> words.number(one.getValue().missing()))
                .rows(List.copyOf(parts.entrySet()));
        table.addClassName("plot-table");
        table.getElement().setAttribute("role", "region");
        table.getElement().setAttribute("aria-label", words.say(key));
        table.getElement().setAttribute("tabindex", "0"); // long ones scroll, with the keyboard too
        return table;
    }
}
