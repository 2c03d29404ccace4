package org.tarmim.detention.keeping;

import java.time.Instant;
import java.util.UUID;

/**
 * That somebody asked to erase a case for good.
 *
 * @param reason  why, opened
 * @param askedBy who asked
 * @param asker   the name of that person
 */
public record ErasureAsked(UUID id, String reason, UUID askedBy, String asker, Instant askedAt) {
    @Override
    public String toString() {
        return "ErasureAsked";
    }
}
