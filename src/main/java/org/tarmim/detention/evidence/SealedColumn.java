package org.tarmim.detention.evidence;

import java.nio.ByteBuffer;
import java.util.UUID;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Sha256;

/**
 * Every column of evidence that is sealed with the key of its case. Whoever gives a case another key seals all of these
 * anew for the same places; hashes are of what stands inside, so that they go on holding.
 */
public enum SealedColumn {
    PIECE("evidence"),
    COPY("evidence_copy"),
    PART("evidence_part"),
    STEP("custody_log");

    private static final String COLUMN = "content";

    private final String table;

    SealedColumn(String table) {
        this.table = table;
    }

    /** The table; the column is {@code content} in each. */
    public String table() {
        return table;
    }

    /** The place of a row. */
    public Place place(UUID ofCase, UUID row) {
        return new Place(table + "." + COLUMN, ofCase, row);
    }

    /** The id of a part of a copy, counted from 0: made of both, so that no other part opens in its place. */
    static UUID part(UUID copy, int number) {
        var hash = ByteBuffer.wrap(Sha256.of("part %d of %s".formatted(number, copy)));
        return new UUID(hash.getLong(), hash.getLong());
    }
}
