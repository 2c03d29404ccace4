package org.tarmim.area;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One latitude or longitude as it was written: decimal degrees, degrees and minutes, or with seconds.
 *
 * @param degrees   signed, south and west negative
 * @param axis      which of the two it is, where a letter says so
 * @param precision the finest that the written digits allow
 */
record Angle(double degrees, Axis axis, LocationPrecision precision) {
    enum Axis {
        LATITUDE,
        LONGITUDE,
        UNSAID
    }

    private static final String NUMBER = "(?:[.,]\\d+)?)";
    private static final Pattern FORM = Pattern.compile("(?<before>[NSEW]?) *(?<sign>[+-]?) *(?<deg>\\d{1,3}" + NUMBER
            + "(?: *[°: ] *(?<min>\\d{1,2}" + NUMBER + " *'?(?: *[': ] *(?<sec>\\d{1,2}" + NUMBER + " *\"?)?)?"
            + " *°? *(?<after>[NSEW]?)");

    /** Reads one angle in plain digits and letters; empty when it is none or contradicts itself. */
    static Optional<Angle> read(String plain) {
        var form = FORM.matcher(plain.strip());
        return form.matches() && consistent(form) ? Optional.of(angle(form)) : Optional.empty();
    }

    private static Angle angle(Matcher form) {
        var size = number(form.group("deg")) + number(form.group("min")) / 60 + number(form.group("sec")) / 3600;
        var letter = form.group("before") + form.group("after");
        var negative = "-".equals(form.group("sign")) || "S".equals(letter) || "W".equals(letter);
        return new Angle(negative ? -size : size, axis(letter), precision(form));
    }

    /** One letter at most, no sign beside a letter, sixty minutes to the degree, fractions only at the end. */
    private static boolean consistent(Matcher form) {
        var min = form.group("min");
        var sec = form.group("sec");
        var letters = form.group("before").length() + form.group("after").length();
        var signed = !form.group("sign").isEmpty();
        return letters <= 1
                && !(letters == 1 && signed)
                && number(min) < 60
                && number(sec) < 60
                && (min == null || decimals(form.group("deg")) == 0)
                && (sec == null || decimals(min) == 0);
    }

    private static LocationPrecision precision(Matcher form) {
        var min = form.group("min");
        var sec = form.group("sec");
        // a minute is about as fine as two decimals of a degree, a second as four
        if (sec != null) return LocationPrecision.ofDecimals(4 + decimals(sec));
        if (min != null) return LocationPrecision.ofDecimals(2 + decimals(min));
        return LocationPrecision.ofDecimals(decimals(form.group("deg")));
    }

    private static Axis axis(String letter) {
        return switch (letter) {
            case "N", "S" -> Axis.LATITUDE;
            case "E", "W" -> Axis.LONGITUDE;
            default -> Axis.UNSAID;
        };
    }

    private static double number(@Nullable String digits) {
        return digits == null ? 0 : Double.parseDouble(digits.replace(',', '.'));
    }

    private static int decimals(@Nullable String digits) {
        if (digits == null) return 0;
        var point = digits.replace(',', '.').indexOf('.');
        return point < 0 ? 0 : digits.length() - point - 1;
    }
}
