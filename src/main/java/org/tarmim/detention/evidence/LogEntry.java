package org.tarmim.detention.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.files.Scan;

/**
 * An entry of the chain of custody. Its hash is of the text of this record as it was written, and stands in the next one.
 *
 * @param number   counted from 1
 * @param copy     the copy it is about; null where it is about the thing itself or all of it
 * @param sha256   of that copy, where the step is about its bytes
 * @param scan     what the virus scanner said; for that step only
 * @param at       real time, also in a demo
 * @param by       the account
 * @param name     how that person was called then
 * @param to       who got it
 * @param how      on which way, or how it was done
 * @param previous SHA-256 of the entry before; null for the first
 */
public record LogEntry(
        int number,
        CustodyStep step,
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
    @Override
    public String toString() {
        return "LogEntry " + number;
    }
}
