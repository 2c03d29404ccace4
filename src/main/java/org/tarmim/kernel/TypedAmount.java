package org.tarmim.kernel;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * An amount as people write it: Western or Arabic digits, commas or Arabic signs between thousands, a point before
 * decimals, and a word for thousands, millions or billions. What could be read in two ways is refused, never guessed.
 */
public final class TypedAmount {
    private static final Pattern PLAIN = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final Pattern GROUPED = Pattern.compile("-?\\d{1,3}([, ]\\d{3})+(\\.\\d+)?");
    private static final Pattern OTHER_WAY = Pattern.compile("-?\\d{1,3}(\\.\\d{3})*,\\d+|-?\\d{1,3}(\\.\\d{3}){2,}");

    /** A word and the zeros it stands for; longer words first. */
    private static final Map<String, Integer> SCALES = new LinkedHashMap<>();

    static {
        scale(9, "billions", "billion", "bn", "مليارات", "مليار", "بليون");
        scale(6, "millions", "million", "mn", "ملايين", "مليون", "m");
        scale(3, "thousand", "آلاف", "ألف", "الف", "k");
    }

    private TypedAmount() {}

    /** What was typed; throws {@link Rejected} for what is no amount, can be read in two ways, or is below zero. */
    public static BigDecimal parse(String typed) {
        var plain = plain(typed);
        var scale = SCALES.keySet().stream().filter(plain::endsWith).findFirst().orElse("");
        var number = plain.substring(0, plain.length() - scale.length()).strip();
        if (!PLAIN.matcher(number).matches() && !GROUPED.matcher(number).matches()) throw unreadable(number, typed);
        if (number.startsWith("-")) throw Rejected.because("money.negative", typed);
        return new BigDecimal(number.replaceAll("[, ]", "")).scaleByPowerOfTen(SCALES.getOrDefault(scale, 0));
    }

    /** A count; throws {@link Rejected} for what is no whole number, or below zero. */
    public static int whole(String typed) {
        try {
            return parse(typed).intValueExact();
        } catch (Rejected | ArithmeticException noCount) {
            throw Rejected.because("number.notWhole", typed);
        }
    }

    private static Rejected unreadable(String number, String typed) {
        var otherWay = OTHER_WAY.matcher(number).matches();
        return Rejected.because(otherWay ? "money.separators" : "money.unreadable", typed);
    }

    private static String plain(String typed) {
        var plain = new StringBuilder();
        CleanText.of(typed).codePoints().map(TypedAmount::sign).forEach(plain::appendCodePoint);
        return plain.toString().toLowerCase(Locale.ROOT);
    }

    private static int sign(int sign) {
        return switch (sign) {
            case '٫' -> '.';
            case '٬', '’', '\'' -> ',';
            case '−', '–' -> '-';
            default -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign;
        };
    }

    private static void scale(int zeros, String... words) {
        for (var word : words) SCALES.put(word, zeros);
    }
}
