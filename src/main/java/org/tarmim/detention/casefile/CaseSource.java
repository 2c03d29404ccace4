package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source of a case that was recorded and that no other entry took the place of.
 *
 * @param reason why it stands in the place of an earlier entry; null where it does not
 */
public record CaseSource(
        UUID id, SourceDetails details, @Nullable String reason, Instant recordedAt) {
    @Override
    public String toString() {
        return "CaseSource " + id;
    }
}
