package org.tarmim.facility.focal;

import java.util.regex.Pattern;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.WesternDigits;

/**
 * A telephone number as it is dialled.
 *
 * @param digits 5 to 15 of them (E.164 has 15 at most), after a plus where the country is said
 */
public record DialledNumber(String digits) {
    private static final Pattern DIALLED = Pattern.compile("\\+?[0-9]{5,15}");
    private static final String BETWEEN = " -.()/\u00a0\u200e\u200f\u2066\u2069";

    /** Reads what somebody typed, with digits of any script and the usual signs between them. */
    public static DialledNumber parse(String typed) {
        var digits = new StringBuilder();
        WesternDigits.of(typed)
                .codePoints()
                .filter(sign -> BETWEEN.indexOf(sign) < 0)
                .forEach(digits::appendCodePoint);
        if (!DIALLED.matcher(digits).matches()) throw Rejected.because("focal.phone.unreadable");
        return new DialledNumber(digits.toString());
    }

    /** The address that a telephone dials. */
    public String link() {
        return "tel:" + digits;
    }
}
