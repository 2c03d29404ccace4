package org.tarmim.kernel;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The key under which a name is found: one form for spellings that people hold to be the same. Only for searching and
 * for finding twins; what is shown stays as it was written.
 */
public final class NameKey {
    private static final Pattern MARKS = Pattern.compile("[\\p{Mn}\\p{Cf}\\u0640]+");
    private static final Pattern GAPS = Pattern.compile("[^\\p{L}\\p{Nd}]+");

    private NameKey() {}

    /** Folds compatibility forms, case, diacritics, invisible marks, tatweel, alef, ya, ta marbuta and digits. */
    public static String of(String name) {
        var plain =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        var folded = new StringBuilder(plain.length());
        plain.toLowerCase(Locale.ROOT).codePoints().map(NameKey::fold).forEach(folded::appendCodePoint);
        return GAPS.matcher(folded).replaceAll(" ").strip();
    }

    private static int fold(int letter) {
        return switch (letter) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ئ', 'ی' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            default -> Character.isDigit(letter) ? '0' + Character.digit(letter, 10) : letter;
        };
    }
}
