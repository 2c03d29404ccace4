package org.tarmim.pledge.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;

/** A file as it came, not looked into yet. */
public final class Incoming {
    /** In bytes. */
    public static final int LARGEST = 5_000_000;

    /** As many rows or activities at most. */
    public static final int MOST_ROWS = 2000;

    private final String name;
    private final byte[] bytes;

    /** Throws {@link Rejected} for one that is too large. */
    public Incoming(String name, byte[] bytes) {
        var clean = CleanText.of(name);
        this.name = clean.substring(Math.max(0, clean.length() - CleanText.LONGEST_NAME));
        this.bytes = bytes.clone();
        if (bytes.length > LARGEST) throw Rejected.because("pledgeImport.large", LARGEST / 1_000_000);
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }

    FileForm form() {
        return FileForm.of(name);
    }

    String digest() {
        return digest(bytes);
    }

    static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
