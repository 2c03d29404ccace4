package org.tarmim.kernel;

import java.util.regex.Pattern;

/**
 * What a person typed or pasted as a name, without what nobody can see: direction marks and zero-width characters go,
 * white space becomes single spaces. Letters are never changed. The two limits are for the constraints of records.
 */
public final class CleanText {
    /** How long a name may be, in characters. */
    public static final int LONGEST_NAME = 200;

    /** Matches a text without control characters or broken letters; line breaks are spaces once cleaned. */
    public static final String VISIBLE = "[^\\p{Cc}\\p{Cs}]*";

    private static final Pattern UNSEEN =
            Pattern.compile("[\\u00AD\\u061C\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\u2066-\\u2069\\uFEFF]");
    private static final Pattern GAPS = Pattern.compile("[\\p{Z}\\t\\n\\r\\f\\x0B\\x85]+");

    private CleanText() {}

    /** The text as it looks; empty when there is nothing to see. */
    public static String of(String typed) {
        return GAPS.matcher(UNSEEN.matcher(typed).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }
}
