package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Happened;

/**
 * What was recorded to have happened.
 *
 * @param reason    why it stands in the place of an earlier one; null where it does not
 * @param corrected whether another one stands in its place by now
 */
public record CustodyEvent(
        UUID id, CustodyDetails details, @Nullable String reason, Instant recordedAt, boolean corrected) {
    Happened happened(@Nullable UUID order) {
        return new Happened(id, details.kind(), details.when(), order);
    }

    @Override
    public String toString() {
        return "CustodyEvent " + id;
    }
}
