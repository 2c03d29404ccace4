package org.tarmim.facility.registry;

import java.util.Locale;
import java.util.regex.Pattern;
import org.tarmim.kernel.Rejected;

/**
 * The readable code of a facility, for instance {@code GZ-HF-00042-4}; its last digit is a Damm check digit, so that a
 * slip of one digit or two swapped ones is noticed on the phone.
 *
 * @param text the code as written
 */
public record FacilityCode(String text) {
    private static final Pattern FORM = Pattern.compile("[A-Z]{2}-HF-(\\d{5,})-(\\d)");
    private static final String PREFIX = "GZ-HF-";
    private static final int[][] DAMM = {
        {0, 3, 1, 7, 5, 9, 8, 6, 4, 2},
        {7, 0, 9, 2, 1, 5, 4, 8, 6, 3},
        {4, 2, 0, 6, 8, 7, 1, 3, 5, 9},
        {1, 7, 5, 0, 9, 8, 3, 4, 2, 6},
        {6, 1, 2, 3, 0, 4, 5, 9, 7, 8},
        {3, 6, 7, 4, 2, 0, 9, 5, 8, 1},
        {5, 8, 6, 9, 7, 2, 0, 1, 3, 4},
        {8, 9, 4, 5, 3, 6, 2, 0, 1, 7},
        {9, 4, 3, 8, 6, 1, 7, 2, 0, 5},
        {2, 5, 8, 1, 4, 3, 6, 7, 9, 0}
    };

    /** The code of a running number, 1 or more. */
    public static FacilityCode of(long number) {
        var digits = "%05d".formatted(number);
        return new FacilityCode(PREFIX + digits + "-" + check(digits));
    }

    /** Reads a code as typed; throws {@link Rejected} where the form or the check digit is wrong. */
    public static FacilityCode parse(String typed) {
        var code = typed.strip().toUpperCase(Locale.ROOT);
        var form = FORM.matcher(code);
        if (!form.matches()) throw Rejected.because("facility.code.form", typed);
        if (check(form.group(1)) != form.group(2).charAt(0) - '0') throw Rejected.because("facility.code.check", typed);
        return new FacilityCode(code);
    }

    @Override
    public String toString() {
        return text;
    }

    private static int check(String digits) {
        return digits.chars().reduce(0, (interim, digit) -> DAMM[interim][digit - '0']);
    }
}
