package org.tarmim.access.phone;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A phone bound to a reporter, as a manager sees it. Moments are real ones.
 *
 * @param name       whose it is
 * @param lastUsedAt to the minute; null where it was never opened since it was bound
 * @param endedWhy   why it no longer works; null while it does
 */
public record BoundPhone(
        UUID id,
        UUID person,
        String name,
        Instant boundAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt,
        @Nullable Ended endedWhy) {
    /** Why a phone no longer works. */
    public enum Ended {
        /** Somebody who looks after the person ended it. */
        REVOKED,
        /** Too many wrong PINs. */
        WIPED,
        /** The same person bound the same phone again. */
        REPLACED,
        /** All sessions of the person were ended. */
        WITH_SESSIONS,
        /** Its thirty days are over. */
        EXPIRED
    }
}
