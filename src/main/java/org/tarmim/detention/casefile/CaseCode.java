package org.tarmim.detention.casefile;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The code of a case, for instance {@code DC-7K3QX-4}: five random signs, which tell nothing of the order of cases, and
 * one that shows a slip of one sign or of two swapped ones. Signs that look or sound alike are left out.
 *
 * @param text the code as written
 */
public record CaseCode(String text) {
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXY"; // as many as a prime, for the check
    private static final int LENGTH = 5;
    private static final Pattern FORM = Pattern.compile("DC-([%s]{5})-([%s])".formatted(SIGNS, SIGNS));
    private static final SecureRandom RANDOM = new SecureRandom();

    /** A new one. */
    static CaseCode random() {
        var signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).forEach(signs::append);
        return new CaseCode("DC-" + signs + "-" + check(signs.toString()));
    }

    /** The code as it stands in an address; empty for what is none. */
    public static Optional<CaseCode> read(String typed) {
        var form = FORM.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return form.matches() && check(form.group(1)) == form.group(2).charAt(0)
                ? Optional.of(new CaseCode(form.group()))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return text;
    }

    private static char check(String signs) {
        int sum = 0;
        for (int place = 0; place < signs.length(); place++) sum += (place + 2) * SIGNS.indexOf(signs.charAt(place));
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
