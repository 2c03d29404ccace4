package org.tarmim.detention.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.files.FileKind;
import org.tarmim.files.Scan;

/**
 * A copy of a piece of evidence, for whoever may read it.
 *
 * @param size         bytes
 * @param sha256       in hexadecimal digits
 * @param parent       the copy from which it was made; null for the original
 * @param parentSha256 the hash of that one
 * @param changed      what was taken out or done to it
 * @param scan         what the virus scanner said last
 */
public record PieceCopy(
        UUID id,
        CopyForm form,
        String name,
        FileKind kind,
        long size,
        String sha256,
        @Nullable UUID parent,
        @Nullable String parentSha256,
        String changed,
        Scan scan,
        Instant recordedAt) {
    static PieceCopy of(CopyTable.Row row, CopyEntry entry, CustodyChain chain) {
        return new PieceCopy(
                row.id(),
                entry.form(),
                entry.name(),
                entry.kind(),
                entry.size(),
                entry.sha256(),
                entry.parent(),
                entry.parentSha256(),
                entry.changed(),
                chain.scanOf(row.id()),
                row.recordedAt());
    }

    /** The random name under which it leaves. */
    String servedName() {
        return id + "." + kind.ending();
    }

    @Override
    public String toString() {
        return "PieceCopy";
    }
}
