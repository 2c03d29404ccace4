package org.tarmim.access.token;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.SituationClock;

/**
 * A token that works, as its owner sees it; the secret itself is nowhere.
 *
 * @param scopes     words of {@link org.tarmim.access.May}
 * @param lastUsedAt to the minute; null while it was never used
 */
public record AccessToken(
        UUID id,
        String name,
        Set<String> scopes,
        Instant madeAt,
        Instant expiresAt,
        @Nullable Instant lastUsedAt) {
    public AccessToken {
        scopes = Set.copyOf(scopes);
    }

    /** The last day on which it works, as it was chosen. */
    public LocalDate lastDay() {
        return expiresAt.minusNanos(1).atZone(SituationClock.ZONE).toLocalDate();
    }
}
