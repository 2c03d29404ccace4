package org.tarmim.ui;

import java.util.Locale;

/** Marks that keep a piece of text from being reordered by a sentence of the other direction. */
public final class Isolation {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char RIGHT_TO_LEFT = '\u2067';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

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

    private static char beginning(String text, Locale locale) {
        if (text.indexOf(END) < 0) return FIRST_STRONG;
        return locale.equals(Languages.ARABIC) ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
    }

    private static boolean isForeign(int letter, Locale locale) {
        var rightToLeft = isRightToLeft(letter);
        if (!locale.equals(Languages.ARABIC)) return rightToLeft;
        return !rightToLeft && !Character.isSpaceChar(letter);
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
