package org.tarmim.detention.keeping;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hold that stands: the case cannot be erased.
 *
 * @param reason      why, opened
 * @param placedBy    the name of who placed it
 * @param liftAskedBy who asked that it ends; null where nobody did
 * @param asker       the name of that person
 */
public record Hold(
        UUID id,
        String reason,
        String placedBy,
        Instant placedAt,
        @Nullable UUID liftAskedBy,
        @Nullable String asker) {
    @Override
    public String toString() {
        return "Hold";
    }
}
