package org.tarmim.files;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as it is kept.
 *
 * @param id         random; also the name under which it is given out
 * @param name       how the sender called it, without what could mislead
 * @param size       bytes of the sealed form
 * @param sha256     of the sealed form, in hexadecimal digits; null where it was withheld
 * @param width      of a picture, in pixels as it is seen
 * @param height     of a picture, in pixels as it is seen
 * @param uploader   the account that sent it
 * @param receivedAt real time, also in a demo
 * @param withheldAt when two people withheld it, after which only this is left of it; null otherwise
 */
public record StoredFile(
        UUID id,
        FileKind kind,
        String name,
        long size,
        @Nullable String sha256,
        @Nullable Integer width,
        @Nullable Integer height,
        Scan scan,
        UUID uploader,
        Instant receivedAt,
        @Nullable Instant withheldAt) {
    /** The name under which it is given out: random, with the ending of what it is. */
    public String servedName() {
        return id + "." + kind.served().ending();
    }
}
