package org.tarmim.pledge.fts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** SHA-256 of values and files, as hexadecimal digits. */
final class Fingerprint {
    private Fingerprint() {}

    /** Of values in an order. */
    static String of(@Nullable Object... values) {
        var text = Arrays.stream(values).map(Objects::toString).collect(Collectors.joining("|"));
        return hex(sha256().digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Of files in any order. */
    static String of(List<FlowPage> pages) {
        return of(pages.stream().map(Fingerprint::of).sorted().toArray());
    }

    private static String of(FlowPage page) {
        var digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(page.file()), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw Rejected.because("fts.page.broken", page.name());
        }
        return hex(digest.digest());
    }

    private static String hex(byte[] digest) {
        return HexFormat.of().formatHex(digest);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
