package org.tarmim.detention.document;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.OrderTerm;

/**
 * An answer before its question: what is said and what it rests on.
 *
 * @param text empty where nobody knows
 */
record Told(String text, List<Ground> grounds) {
    static final Told NOTHING = new Told("", List.of());

    Told {
        grounds = List.copyOf(grounds);
    }

    static Told event(CustodyEvent event, String text, LawfulBasis basis) {
        var details = event.details();
        return one(text, new Ground(Origin.EVENT, event.id(), text, details.toldBy(), details.credence(), basis));
    }

    static Told order(OrderTerm term, String text, LawfulBasis basis) {
        var origin = term.details().documented() ? Origin.ORDER_SEEN : Origin.ORDER_REPORTED;
        return one(text, new Ground(origin, term.id(), text, term.details().toldBy(), null, basis));
    }

    /** What stands in no single entry. */
    static Told of(Origin origin, String text, LawfulBasis basis) {
        return one(text, new Ground(origin, (UUID) null, text, null, null, basis));
    }

    /** All of them, each text once and on a line of its own. */
    static Told all(Stream<Told> several) {
        var known = several.filter(told -> !told.text.isEmpty()).toList();
        return new Told(
                listed(known.stream().map(Told::text)),
                known.stream().flatMap(told -> told.grounds.stream()).toList());
    }

    /** Texts on lines of their own, each once. */
    static String listed(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    private static Told one(String text, Ground ground) {
        return text.isBlank() ? NOTHING : new Told(text, List.of(ground));
    }
}
