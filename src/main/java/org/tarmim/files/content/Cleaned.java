package org.tarmim.files.content;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import org.tarmim.files.FileKind;

/**
 * A file without position and metadata.
 *
 * @param sealed  as it came but for what was taken out; the form that is sealed
 * @param picture of a picture, drawn anew
 */
public record Cleaned(FileKind kind, byte[] sealed, Optional<Picture> picture) {
    /**
     * A picture drawn anew, the way up it is meant to be seen.
     *
     * @param width  in pixels, of the original
     * @param height in pixels, of the original
     * @param copy   a JPEG of at most 2560 pixels a side, without any metadata
     */
    public record Picture(int width, int height, byte[] copy, byte[] thumbnail) {}

    static Cleaned document(FileKind kind, byte[] sealed) {
        return new Cleaned(kind, sealed, Optional.empty());
    }

    /** The SHA-256 of the sealed form, in hexadecimal digits. */
    public String sha256() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(sealed));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
