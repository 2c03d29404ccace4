package org.tarmim.facility.light;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Known;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.DimensionState;
import org.tarmim.facility.status.Functionality;
import org.tarmim.ui.Words;

/** How a facility was last verified to work, in a few words. */
final class States {
    private States() {}

    static void append(Element where, Known known, Words words) {
        append(where, known.of(Dimension.FUNCTIONALITY).orElse(null), words);
    }

    /** A value too old to count is said to be unknown now, with what it was. */
    static void append(Element where, @Nullable DimensionState state, Words words) {
        if (state == null) where.appendElement("span").addClass("soft").text(words.say("light.state.none"));
        else if (state.freshness() == DimensionState.Freshness.UNKNOWN_BY_AGE) was(where, state, words);
        else is(where, state, words);
    }

    private static void is(Element where, DimensionState state, Words words) {
        mark(where, works(state), words);
        where.appendElement("span").addClass("soft").text(" " + words.say("report.known", state.observed()));
    }

    private static void was(Element where, DimensionState state, Words words) {
        mark(where, Functionality.UNKNOWN, words);
        where.appendElement("span")
                .addClass("soft")
                .text(" " + words.say("light.state.was", works(state), state.observed()));
    }

    /** A value of functioning, told by its words; the colour only repeats them. */
    static void mark(Element where, Functionality works, Words words) {
        where.appendElement("b").addClass(works.name()).text(words.label(works));
    }

    private static Functionality works(DimensionState state) {
        return Functionality.valueOf(state.value());
    }
}
