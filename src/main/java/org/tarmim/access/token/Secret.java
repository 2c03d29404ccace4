package org.tarmim.access.token;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarmim.kernel.Sha256;

/**
 * A secret of 256 random bits by which a program acts. It begins with a word by which scanners of published code find
 * it, is never stored, and never turns into text by itself, so that no log line carries it.
 */
public final class Secret {
    private static final String PREFIX = "tarmim_pat_";
    private static final Pattern FORM = Pattern.compile(PREFIX + "[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Secret(String text) {
        this.text = text;
    }

    /** A new secret. */
    static Secret random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The secret as it was sent; empty where it cannot be one. */
    static Optional<Secret> read(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new Secret(sent)) : Optional.empty();
    }

    /** What the owner copies, this once. */
    public String reveal() {
        return text;
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Secret";
    }
}
