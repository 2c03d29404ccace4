package org.tarmim.access.token;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

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
}
