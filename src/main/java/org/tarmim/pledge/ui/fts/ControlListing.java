package org.tarmim.pledge.ui.fts;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.fts.ControlTotals;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** What files say of themselves beside what their rows add up to. */
final class ControlListing {
    private static final List<Line> LINES = List.of(
            new Line("fts.control.rows", totals -> BigDecimal.valueOf(totals.rows())),
            new Line("fts.control.incoming", totals -> BigDecimal.valueOf(totals.incoming())),
            new Line("fts.control.internal", totals -> BigDecimal.valueOf(totals.internal())),
            new Line("fts.control.outgoing", totals -> BigDecimal.valueOf(totals.outgoing())),
            new Line("fts.control.funding", ControlTotals::funding),
            new Line("fts.control.pledged", ControlTotals::pledged));

    private final Words words = Words.here();

    private record Line(String key, Function<ControlTotals, BigDecimal> number) {}

    /** Whether both are equal, in a sentence. */
    static String sentence(@Nullable ControlTotals said, boolean holds) {
        if (said == null) return "fts.control.none";
        return holds ? "fts.control.allHold" : "fts.control.someDiffer";
    }

    Listing<?> of(@Nullable ControlTotals said, ControlTotals found) {
        var listing = new Listing<Line>(words.say("fts.control.title"))
                .text(words.say("fts.control.what"), line -> words.say(line.key()));
        if (said != null) listing.column(words.say("fts.control.said"), line -> number(line, said));
        listing.column(words.say("fts.control.found"), line -> number(line, found));
        if (said != null) listing.column(words.say("fts.control.equal"), line -> mark(line, said, found));
        return listing.rows(LINES);
    }

    private Bdi number(Line line, ControlTotals totals) {
        return Bdi.code(words.number(line.number().apply(totals)));
    }

    private StatusMark mark(Line line, ControlTotals said, ControlTotals found) {
        boolean equal = line.number().apply(said).compareTo(line.number().apply(found)) == 0;
        return equal
                ? new StatusMark(Tone.OK, words.say("fts.control.holds"))
                : new StatusMark(Tone.BAD, words.say("fts.control.differs"));
    }
}
