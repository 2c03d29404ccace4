package org.tarmim.pledge.intake;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;

/** A file as it came, not looked into yet. */
public record Incoming(String name, byte[] bytes) {
    /** In bytes. */
    public static final int LARGEST = 5_000_000;

    /** As many rows or activities at most. */
    public static final int MOST_ROWS = 2000;

    /** Throws {@link Rejected} for one that is too large. */
    public Incoming {
        name = CleanText.of(name);
        if (name.length() > CleanText.LONGEST_NAME) name = name.substring(name.length() - CleanText.LONGEST_NAME);
        if (bytes.length > LARGEST) throw Rejected.because("pledgeImport.large", LARGEST / 1_000_000);
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
