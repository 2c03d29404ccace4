package org.tarmim.audit;

import java.util.regex.Pattern;

/**
 * What the trail may hold of a text: words without meaning for whoever finds them, such as codes, ids, numbers and
 * days. Prose, names with blanks, line breaks and direction marks never get in.
 */
final class Code {
    private static final int LONGEST = 200;
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9_.:,/+=-]*");
    private static final Pattern LIST_MARKS = Pattern.compile("^\\[|]$|(?<=,) ");

    private Code() {}

    /** The text where it is a code or a list of codes, otherwise a mark that something else stood there. */
    static String of(String text) {
        var plain = LIST_MARKS.matcher(text).replaceAll("");
        return plain.length() <= LONGEST && CODE.matcher(plain).matches() ? plain : "(text)";
    }
}
