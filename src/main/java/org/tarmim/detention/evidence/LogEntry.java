package org.tarmim.detention.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.files.Scan;

/**
 * An entry of the chain of custody.
 *
 * @param number   counted from 1
 * @param piece    the piece in whose chain it stands
 * @param part     the part of the case file to which that belongs
 * @param copy     the copy it is about; null where it is about the thing itself or all of it
 * @param sha256   of that copy, where the step is about its bytes
 * @param scan     what the virus scanner said; for that step only
 * @param at       real time, also in a demo
 * @param by       the account
 * @param name     how that person was called then
 * @param to       who got it
 * @param how      on which way, or how it is kept
 * @param reason   why, and what was changed in a copy that somebody made
 * @param previous SHA-256 of the line of the entry before; null for the first
 */
public record LogEntry(
        int number,
        CustodyStep step,
        UUID piece,
        Compartment part,
        @Nullable UUID copy,
        @Nullable String sha256,
        @Nullable Scan scan,
        Instant at,
        UUID by,
        String name,
        String to,
        String how,
        String reason,
        @Nullable String previous) {
    /** Whether it was entered for a piece in its part. */
    boolean isOf(UUID one, Compartment ofPart) {
        return piece.equals(one) && part == ofPart;
    }

    @Override
    public String toString() {
        return "LogEntry " + number;
    }
}
