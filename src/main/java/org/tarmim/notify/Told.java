package org.tarmim.notify;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a person was told something.
 *
 * @param toldAt when it happened, in the situation
 * @param readAt when the person read it, by the real clock; null while it is new
 */
public record Told(
        UUID id, News news, Instant toldAt, @Nullable Instant readAt) {
    /** Whether nobody read it yet. */
    public boolean isNew() {
        return readAt == null;
    }
}
