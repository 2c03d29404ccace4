package org.tarmim.detention.evidence;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of bytes, at once or as they come. */
final class Hash {
    private final MessageDigest digest = sha256();

    /** Of all of it, in hexadecimal digits. */
    static String of(byte[] content) {
        var hash = new Hash();
        hash.add(content);
        return hash.text();
    }

    /** Of a text in UTF-8. */
    static String of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    void add(byte[] part) {
        digest.update(part);
    }

    /** In hexadecimal digits; begins anew. */
    String text() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every JDK has SHA-256.", missing);
        }
    }
}
