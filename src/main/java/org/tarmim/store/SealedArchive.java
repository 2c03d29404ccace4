package org.tarmim.store;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;

/**
 * An archive that only the keys directory opens: tar, gzip, then AES-256-GCM in segments of a megabyte, each sealed in
 * its place, so that a changed, reordered or cut archive is refused while it is read.
 */
final class SealedArchive {
    private static final String KEY = "backup.key";
    private static final int KEY_BYTES = 32;
    private static final int SEGMENT = 1 << 20;
    private static final byte[] PURPOSE = "tarmim backup 1".getBytes(StandardCharsets.UTF_8);

    private final KeyDirectory keys;

    SealedArchive(KeyDirectory keys) {
        this.keys = keys;
    }

    /** An archive to be filled; it is whole once it is closed. */
    TarArchiveOutputStream write(OutputStream to) throws IOException, GeneralSecurityException {
        var tar = new TarArchiveOutputStream(new GZIPOutputStream(cipher().newEncryptingStream(to, PURPOSE)));
        tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        tar.setBigNumberMode(TarArchiveOutputStream.BIGNUMBER_POSIX);
        return tar;
    }

    /** Opens an archive; reading fails where a byte of it was changed. */
    TarArchiveInputStream read(InputStream from) throws IOException, GeneralSecurityException {
        return new TarArchiveInputStream(new GZIPInputStream(cipher().newDecryptingStream(from, PURPOSE)));
    }

    /** Whether the key with which archives are opened lies in the keys directory. */
    boolean canBeOpened() {
        return keys.has(KEY);
    }

    private AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(keys.secret(KEY, KEY_BYTES), "HmacSha256", KEY_BYTES, SEGMENT, 0);
    }
}
