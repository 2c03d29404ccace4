package org.tarmim.access;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the same keys write under the other of the two layouts that stand on the keyboards here. */
final class TypedKeys {
    private static final String LATIN = "qwertyuiop[]asdfghjkl;'zxcvnm,./`";
    private static final String ARABIC = "ضصثقفغعهخحجدشسيبلاتنمكطئءؤرىةوزظذ";

    /** One key writes two letters. */
    private static final String LAM_ALEF = "لا";

    private static final Map<Integer, String> TO_LATIN = pairs(ARABIC, LATIN);
    private static final Map<Integer, String> TO_ARABIC = pairs(LATIN, ARABIC);

    static {
        TO_ARABIC.put((int) 'b', LAM_ALEF);
    }

    private TypedKeys() {}

    /** Arabic letters as the Latin ones on their keys, lam and alef as one key or as two; everything else stays. */
    static Stream<String> latin(String text) {
        return Stream.of(mapped(text, TO_LATIN), mapped(text.replace(LAM_ALEF, "b"), TO_LATIN));
    }

    /** Latin letters as the Arabic ones on their keys; everything else stays. */
    static String arabic(String text) {
        return mapped(text.toLowerCase(Locale.ROOT), TO_ARABIC);
    }

    private static String mapped(String text, Map<Integer, String> keys) {
        return text.codePoints()
                .mapToObj(letter -> keys.getOrDefault(letter, Character.toString(letter)))
                .collect(Collectors.joining());
    }

    private static Map<Integer, String> pairs(String from, String to) {
        var pairs = new HashMap<Integer, String>();
        for (int i = 0; i < from.length(); i++) pairs.put((int) from.charAt(i), to.substring(i, i + 1));
        return pairs;
    }
}
