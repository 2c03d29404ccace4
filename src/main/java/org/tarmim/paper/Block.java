package org.tarmim.paper;

import static org.tarmim.paper.Look.ANSWER;
import static org.tarmim.paper.Look.HEADING;
import static org.tarmim.paper.Look.ITEM;
import static org.tarmim.paper.Look.QUESTION;
import static org.tarmim.paper.Look.SMALL_PRINT;
import static org.tarmim.paper.Look.TEXT;
import static org.tarmim.paper.Look.TITLE;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tarmim.paper.Paper.Answer;
import org.tarmim.paper.Paper.Heading;
import org.tarmim.paper.Paper.Items;
import org.tarmim.paper.Paper.Paragraph;
import org.tarmim.paper.Paper.Part;
import org.tarmim.paper.Paper.SmallPrint;
import org.tarmim.ui.Isolation;

/** One paragraph of a paper, without line breaks; both kinds of file are made of these. */
record Block(Look look, String text) {
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");
    private static final Pattern GAP = Pattern.compile("(\\R|\\t)+");

    // an override would let a year be read backwards, and control characters are no text
    private static final Pattern UNPRINTED =
            Pattern.compile("[\\p{Cc}\\p{Cs}\\u202A-\\u202E\\uFEFF\\uFFFE\\uFFFF&&[^\\n\\r\\t\\x0B\\f\\x85]]");

    /** All paragraphs of a paper in their order. */
    static List<Block> of(Paper paper) {
        return Stream.concat(lines(TITLE, paper.title()), paper.parts().stream().flatMap(Block::of))
                .toList();
    }

    private static Stream<Block> of(Part part) {
        return switch (part) {
            case Heading(var text) -> lines(HEADING, text);
            case Paragraph(var text) -> lines(TEXT, text);
            case Answer(var number, var question, var answer) ->
                Stream.concat(lines(QUESTION, Isolation.code(number) + " " + question), answer(answer));
            case Items(var texts) -> texts.stream().map(text -> one(ITEM, text));
            case SmallPrint(var text) -> lines(SMALL_PRINT, text);
        };
    }

    private static Stream<Block> answer(String text) {
        return text.isBlank() ? Stream.of(new Block(ANSWER, "")) : lines(ANSWER, text);
    }

    private static Stream<Block> lines(Look look, String text) {
        return LINE_BREAK.splitAsStream(text).filter(line -> !line.isBlank()).map(line -> one(look, line));
    }

    private static Block one(Look look, String text) {
        return new Block(look, printed(text));
    }

    /** A text as one line, without what is not printed. */
    static String printed(String text) {
        var printed = UNPRINTED.matcher(text).replaceAll("");
        return GAP.matcher(printed).replaceAll(" ").strip();
    }
}
