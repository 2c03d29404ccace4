package org.tarmim.access.phone;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarmim.kernel.Sha256;

/**
 * 256 random bits by which a browser is known again. The database holds its hash, and it never turns into text by
 * itself, so that no log line carries it.
 */
public final class CookieSecret {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private CookieSecret(String text) {
        this.text = text;
    }

    /** A new secret. */
    public static CookieSecret random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new CookieSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The secret as a browser sent it; empty where it cannot be one. */
    public static Optional<CookieSecret> read(String sent) {
        return FORM.matcher(sent).matches() ? Optional.of(new CookieSecret(sent)) : Optional.empty();
    }

    /** What the browser keeps. */
    public String reveal() {
        return text;
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "CookieSecret";
    }
}
