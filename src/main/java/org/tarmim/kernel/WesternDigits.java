package org.tarmim.kernel;

/** Figures as our codes, days and numbers write them. */
public final class WesternDigits {
    private WesternDigits() {}

    /** Digits of any script as Western ones, and hyphens of any kind as the usual one; all else as it is. */
    public static String of(String text) {
        var folded = new StringBuilder(text.length());
        text.codePoints()
                .map(sign -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign)
                .map(sign -> sign == 0x2010 || sign == 0x2011 ? '-' : sign)
                .forEach(folded::appendCodePoint);
        return folded.toString();
    }
}
