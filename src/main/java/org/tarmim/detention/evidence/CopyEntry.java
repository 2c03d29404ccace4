package org.tarmim.detention.evidence;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.files.FileKind;

/**
 * What a row of a copy says.
 *
 * @param piece        the piece it is a copy of
 * @param part         the part of the case file to which that belongs
 * @param name         how the sender called the file
 * @param size         bytes
 * @param sha256       of the plain bytes, in hexadecimal digits. It is sealed: whoever has a file could else find out by its
 *                     hash that a case holds it
 * @param parent       the copy from which it was made; null for the original
 * @param parentSha256 the hash of that one
 * @param changed      what was taken out or done to it; empty where the house made it
 */
record CopyEntry(
        UUID piece,
        Compartment part,
        CopyForm form,
        String name,
        FileKind kind,
        long size,
        String sha256,
        @Nullable UUID parent,
        @Nullable String parentSha256,
        String changed) {
    /** Whether it was sealed for a piece in its part. */
    boolean isOf(PieceTable.Row row) {
        return piece.equals(row.id()) && part == row.part();
    }

    @Override
    public String toString() {
        return "CopyEntry";
    }
}
