package org.tarmim.situation.ui.figure;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.situation.figure.FigureDetails;
import org.tarmim.ui.Words;

/** What a number is made of, in words. */
final class FigureParts {
    private FigureParts() {}

    /** The parts that were said; empty where none was. */
    static String said(FigureDetails details, Words words) {
        return Stream.of(
                        part("figures.newly", details.newly(), words),
                        part("figures.recovered", details.recovered(), words),
                        part("figures.succumbed", details.succumbed(), words),
                        part("figures.recognisedLater", details.recognisedLater(), words))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(words.say("list.comma")));
    }

    private static String part(String key, @Nullable Integer number, Words words) {
        return number == null ? "" : words.say(key, number);
    }
}
