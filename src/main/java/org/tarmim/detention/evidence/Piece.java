package org.tarmim.detention.evidence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.chain.Compartment;

/**
 * A piece of evidence, for whoever may read it.
 *
 * @param details  null where the row was changed by somebody without the key
 * @param copies   those that open, the original first
 * @param openable whether whoever looks may open the original: reading alone is not enough
 * @param takeable whether whoever looks may let it out of the house
 */
public record Piece(
        UUID id,
        CaseCode ofCase,
        Compartment part,
        @Nullable PieceDetails details,
        List<PieceCopy> copies,
        CustodyChain chain,
        boolean writable,
        boolean openable,
        boolean takeable,
        Instant recordedAt) {
    public Piece {
        copies = List.copyOf(copies);
    }

    @Override
    public String toString() {
        return "Piece";
    }
}
