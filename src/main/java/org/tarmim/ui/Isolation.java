package org.tarmim.ui;

import java.util.Locale;

/** Marks that keep a piece of text from being reordered by a sentence of the other direction. */
public final class Isolation {
    private static final char LEFT_TO_RIGHT = '\u2066';
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolation() {}

    /** A code, amount or phone number: always read from left to right. */
    public static String code(String code) {
        return LEFT_TO_RIGHT + code + END;
    }

    /** A name or free text; marked only where a sentence of this language could reorder it. */
    static String text(String text, Locale locale) {
        var foreign = text.codePoints().anyMatch(letter -> isForeign(letter, locale));
        return foreign ? FIRST_STRONG + text + END : text;
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
