package org.tarmim.detention.drop;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a box is found: ten signs behind {@code /drop/}, of which none look or sound alike. It is no secret; whoever has
 * it can drop something and learns nothing but the name of the team.
 *
 * @param text the signs
 */
public record DropAddress(String text) {
    /** Where all boxes are found. */
    public static final String PATH = "/drop";

    private static final String SIGNS = "23456789abcdefghjkmnpqrstvwxy";
    private static final int LENGTH = 10;
    private static final Pattern FORM = Pattern.compile("[%s]{%d}".formatted(SIGNS, LENGTH));
    private static final SecureRandom RANDOM = new SecureRandom();

    static DropAddress random() {
        var signs = new StringBuilder();
        RANDOM.ints(LENGTH, 0, SIGNS.length()).mapToObj(SIGNS::charAt).forEach(signs::append);
        return new DropAddress(signs.toString());
    }

    /** The address as it was typed; empty for what is none. */
    public static Optional<DropAddress> read(String typed) {
        var signs = typed.strip().toLowerCase(Locale.ROOT);
        return FORM.matcher(signs).matches() ? Optional.of(new DropAddress(signs)) : Optional.empty();
    }

    /** Its path in the portal. */
    public String path() {
        return PATH + "/" + text;
    }
}
