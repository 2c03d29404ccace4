package org.tarmim.paper;

import com.ibm.icu.util.ULocale;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A document before it is a file. Its language gives the direction of everything in it; what keeps a direction of its own
 * (a code, a date, a phone number) stands between the marks that isolate it.
 */
public record Paper(Locale language, String title, List<Part> parts) {
    public Paper {
        parts = List.copyOf(parts);
    }

    /** One thing on a paper; the parts follow each other from top to bottom. */
    public sealed interface Part {}

    /** The title of what follows. */
    public record Heading(String text) implements Part {}

    /** Running text; its lines stay lines. */
    public record Paragraph(String text) implements Part {}

    /** A question of a questionnaire and what is said to it; without an answer an empty line waits for one. */
    public record Answer(String number, String question, String answer) implements Part {}

    /** A list, one text a point. */
    public record Items(List<String> texts) implements Part {
        public Items {
            texts = List.copyOf(texts);
        }
    }

    /** What must be there and need not be seen first. */
    public record SmallPrint(String text) implements Part {}

    /** The same paper, its other parts under this one. */
    public Paper under(Part first) {
        return new Paper(
                language, title, Stream.concat(Stream.of(first), parts.stream()).toList());
    }

    boolean rightToLeft() {
        return ULocale.forLocale(language).isRightToLeft();
    }
}
