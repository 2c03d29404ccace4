package org.tarmim.detention.due;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tarmim.kernel.Sha256;

/** 256 random bits in the address of a feed. Never stored, and never text by themselves, so that no log carries them. */
public final class FeedSecret {
    private static final Pattern FILE = Pattern.compile("([A-Za-z0-9_-]{43})\\.ics");
    private static final SecureRandom RANDOM = new SecureRandom();

    private final String text;

    private FeedSecret(String text) {
        this.text = text;
    }

    static FeedSecret random() {
        var bits = new byte[32];
        RANDOM.nextBytes(bits);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** The secret in the name of the file that was asked for; empty where there cannot be one. */
    static Optional<FeedSecret> read(String file) {
        var form = FILE.matcher(file);
        return form.matches() ? Optional.of(new FeedSecret(form.group(1))) : Optional.empty();
    }

    /** The address of the feed, which its owner copies, this once. */
    public String path() {
        return "calendar/" + text + ".ics";
    }

    byte[] hash() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "FeedSecret";
    }
}
