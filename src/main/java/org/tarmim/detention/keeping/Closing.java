package org.tarmim.detention.keeping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a case was closed, or opened again.
 *
 * @param reason why it was closed; null where it was opened again
 * @param note   what was said of it
 * @param at     situation time
 */
public record Closing(@Nullable ClosingReason reason, String note, Instant at) {
    @Override
    public String toString() {
        return "Closing";
    }
}
