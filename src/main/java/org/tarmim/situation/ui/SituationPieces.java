package org.tarmim.situation.ui;

import java.time.YearMonth;
import java.util.Locale;
import org.tarmim.situation.statement.Corroboration;
import org.tarmim.situation.statement.Evidence;
import org.tarmim.situation.statement.SaidOn;
import org.tarmim.situation.statement.Source;
import org.tarmim.situation.statement.Stance;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** How stances, days, sources and what bears a statement out are shown. */
public final class SituationPieces {
    private SituationPieces() {}

    /** A stance as a shape of its own and a word. */
    public static StatusMark mark(Stance stance) {
        var mark = StatusMark.of(stance, Tone.PLAIN);
        mark.addClassName("stance-" + stance.name().toLowerCase(Locale.ROOT));
        return mark;
    }

    /** How far a statement is borne out, with the number of roots where that is what counts. */
    public static StatusMark mark(Evidence evidence) {
        var words = Words.here();
        var said = evidence.corroboration();
        return said == Corroboration.CORROBORATED
                ? new StatusMark(
                        Tone.OK, words.say("evidence.roots", evidence.roots().size()))
                : StatusMark.of(said, tone(said));
    }

    /** When something was said, as exactly as it is known. */
    public static String said(SaidOn said, Words words) {
        var day = said.day();
        if (day == null) return words.say("statement.said.unknown");
        return switch (said.precision()) {
            case DAY -> words.day(day);
            case WEEK -> words.say("statement.said.week", day);
            case MONTH -> words.month(YearMonth.from(day));
            case UNKNOWN -> words.say("statement.said.unknown");
        };
    }

    /** A source by its outlet and the day it came out. */
    public static String named(Source source, Words words) {
        var details = source.details();
        return details.publishedOn() == null
                ? details.outlet()
                : words.say("situation.pair", details.outlet(), details.publishedOn());
    }

    private static Tone tone(Corroboration said) {
        return switch (said) {
            case UNVERIFIED -> Tone.UNKNOWN;
            case SINGLE_SOURCE -> Tone.INFO;
            case CORROBORATED -> Tone.OK;
            case DISPUTED -> Tone.WARN;
            case DENIED, RETRACTED -> Tone.BAD;
        };
    }
}
