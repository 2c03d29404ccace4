package org.tarmim.ui;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Marks that keep a piece of text from being reordered by a sentence of the other direction. */
public final class Isolation {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    /** Phones, with a plus or of seven figures at least, and what has figures and signs between them: dates, codes. */
    private static final Pattern FIGURES = Pattern.compile("\\+\\p{Nd}[\\p{Nd} ()/.-]*\\p{Nd}"
            + "|(?<![\\w+])(?=(?:[ -]?\\p{Nd}){7})\\p{Nd}+(?:[ -]\\p{Nd}+)+"
            + "|(?<![\\w+])(?=[A-Za-z./:-]*\\p{Nd})[A-Za-z\\p{Nd}]+(?:[-/.:][A-Za-z\\p{Nd}]+)+");

    private Isolation() {}

    /** A code, amount or phone number: always read from left to right. */
    public static String code(String code) {
        return LEFT_TO_RIGHT + code + END;
    }

    /** An amount with Arabic words in it: always read from right to left. */
    static String rightToLeft(String amount) {
        return RIGHT_TO_LEFT + amount + END;
    }

    /**
     * A name or free text; marked only where a sentence of this language could reorder it. What holds marks already was
     * put together in this language and reads in its direction, whatever its first letter is.
     */
    static String text(String text, Locale locale) {
        var foreign = text.codePoints().anyMatch(letter -> isForeign(letter, locale));
        return foreign ? beginning(text, locale) + text + END : text;
    }

    /** Whether a text holds such marks. */
    public static boolean isMarked(String text) {
        return text.indexOf(END) >= 0;
    }

    private static char beginning(String text, Locale locale) {
        if (!isMarked(text)) return FIRST_STRONG;
        return Languages.isRightToLeft(locale) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    /**
     * Lines that a person typed, for a paper or a page of this language: each in the direction of its first letter, and
     * the phones, dates and codes in it from left to right, so that no figure is read backwards.
     */
    public static String typed(String text, Locale locale) {
        return text.lines().map(line -> typedLine(line, locale)).collect(Collectors.joining("\n"));
    }

    private static String typedLine(String line, Locale locale) {
        if (line.codePoints().noneMatch(letter -> isForeign(letter, locale))) return line;
        var figures = line.codePoints().anyMatch(Isolation::isRightToLeft)
                ? FIGURES.matcher(line).replaceAll(found -> Matcher.quoteReplacement(code(found.group())))
                : line;
        return FIRST_STRONG + figures + END;
    }

    private static boolean isForeign(int letter, Locale locale) {
        if (!Languages.isRightToLeft(locale)) return isRightToLeft(letter);
        return !isOwn(letter, locale) && !Character.isSpaceChar(letter);
    }

    /** A figure behind an Arabic letter moves otherwise than one behind a Hebrew letter, so each keeps to itself. */
    private static boolean isOwn(int letter, Locale locale) {
        var isHebrew = Character.getDirectionality(letter) == Character.DIRECTIONALITY_RIGHT_TO_LEFT;
        return isRightToLeft(letter) && isHebrew == locale.equals(Languages.HEBREW);
    }

    private static boolean isRightToLeft(int letter) {
        return switch (Character.getDirectionality(letter)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER -> true;
            default -> false;
        };
    }
}
