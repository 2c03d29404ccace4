package org.tarmim.kernel;

import java.util.regex.Pattern;

/**
 * A text for a cell of a sheet that other programs open: never taken for a formula there, nor is what a program makes
 * of it that parts cells at semicolons, tabs or lines instead of commas.
 */
public final class SheetCell {
    // What starts a formula, also behind marks nobody sees, in full width, or after a tab or line break.
    private static final String START = "[\\p{Cf}\\p{Cc}\\p{Z}\"]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20\\u2212]";
    private static final Pattern FORMULA = Pattern.compile("(?:^|(?<=[;\\t\\r\\n]))(?=" + START + ")");
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d+([.,]\\d+)?");

    private SheetCell() {}

    /** The text, with an apostrophe wherever a spreadsheet could take it for a formula; numbers stay numbers. */
    public static String of(String text) {
        return NUMBER.matcher(text).matches() ? text : FORMULA.matcher(text).replaceAll("'");
    }
}
