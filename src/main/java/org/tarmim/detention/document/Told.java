package org.tarmim.detention.document;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.chain.Compartment;

/**
 * An answer before its question: what is said and what it rests on.
 *
 * @param text    empty where nobody knows, or may say
 * @param lacks   what is wanting in it
 * @param keptOut the parts of the file that say more and that the lawful basis does not cover
 */
record Told(String text, List<Ground> grounds, Set<Lack> lacks, Set<Compartment> keptOut) {
    static final Told NOTHING = new Told("", List.of(), Set.of(), Set.of());

    Told {
        grounds = List.copyOf(grounds);
        lacks = Set.copyOf(lacks);
        keptOut = Set.copyOf(keptOut);
    }

    /** A claim alone. */
    static Told of(Ground ground, Set<Lack> lacks) {
        return ground.claim().isBlank() ? NOTHING : new Told(ground.claim(), List.of(ground), lacks, Set.of());
    }

    /** That a part of the file says something that is not given away. */
    static Told keptOut(Compartment part) {
        return new Told("", List.of(), Set.of(), Set.of(part));
    }

    /** All of them, each text once and on a line of its own. */
    static Told all(Stream<Told> several) {
        var all = several.toList();
        return new Told(
                listed(all.stream().map(Told::text)),
                all.stream().flatMap(told -> told.grounds.stream()).toList(),
                together(all, Told::lacks),
                together(all, Told::keptOut));
    }

    /** Texts on lines of their own, each once. */
    static String listed(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
    }

    private static <T> Set<T> together(List<Told> all, Function<Told, Collection<T>> what) {
        return all.stream().flatMap(told -> what.apply(told).stream()).collect(Collectors.toSet());
    }
}
