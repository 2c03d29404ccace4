package org.tarmim.kernel;

import java.util.regex.Pattern;

/** A text for a cell of a sheet that other programs open: never taken for a formula there. */
public final class SheetCell {
    // What starts a formula, also behind marks nobody sees, in full width, or after a tab or line break.
    private static final Pattern FORMULA =
            Pattern.compile("^[\\p{Cf}\\p{Cc}\\p{Z}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212].*", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private SheetCell() {}

    /** The text, led by an apostrophe where a spreadsheet could take it for a formula; numbers stay numbers. */
    public static String of(String text) {
        var harmless = NUMBER.matcher(text).matches() || !FORMULA.matcher(text).matches();
        return harmless ? text : "'" + text;
    }
}
