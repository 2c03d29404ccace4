package org.tarmim.access;

import java.security.SecureRandom;
import java.util.Base64;
import org.tarmim.kernel.Sha256;

/**
 * A secret of 256 random bits that stands in a one-time link. It is shown once and never stored: the table keeps its
 * {@link #hash}. It never turns into text by itself, so that no log line carries it.
 */
public final class Token {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private Token(String text) {
        this.text = text;
    }

    /** A new secret. */
    static Token random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new Token(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The secret as it came in an address. */
    public static Token of(String text) {
        return new Token(text);
    }

    /** The address of the page that takes this link, below the address of the installation. */
    public String path(OneTimeLink.Purpose purpose) {
        return purpose.page() + "/" + text;
    }

    /** The SHA-256 of the secret, which is all that is stored. */
    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "Token";
    }
}
