package org.tarmim.area;

import java.util.Locale;
import org.tarmim.kernel.CleanText;

/** Coordinates in the signs of one alphabet: Western digits, a dot, ° ' " and the letters N, S, E, W. */
final class PlainSigns {
    private PlainSigns() {}

    /** Rewrites Arabic and Persian digits, decimal signs, primes, dashes, and the words and letters of directions. */
    static String of(String typed) {
        var plain = new StringBuilder();
        CleanText.of(typed).codePoints().map(PlainSigns::sign).forEach(plain::appendCodePoint);
        return words(plain.toString().toUpperCase(Locale.ROOT))
                .replace("''", "\"")
                .replaceAll(" ,", ",")
                .strip();
    }

    private static int sign(int sign) {
        return switch (sign) {
            case '٫' -> '.';
            case '،' -> ',';
            case '؛' -> ';';
            case '−', '–', '‐', '‑' -> '-';
            case 'º', '˚' -> '°';
            case '′', '’', '‘', '´', '`' -> '\'';
            case '″', '”', '“' -> '"';
            default -> Character.isDigit(sign) ? '0' + Character.digit(sign, 10) : sign;
        };
    }

    private static String words(String text) {
        return text.replaceAll("شمال[اً]*|NORTH|ش(?!\\p{L})", "N")
                .replaceAll("جنوب[اً]*|SOUTH|ج(?!\\p{L})", "S")
                .replaceAll("شرق[اً]*|EAST|ق(?!\\p{L})", "E")
                .replaceAll("غرب[اً]*|WEST|غ(?!\\p{L})", "W")
                .replaceAll(" ?درجة", "°")
                .replaceAll(" ?دقيقة", "'")
                .replaceAll(" ?ثانية", "\"");
    }
}
