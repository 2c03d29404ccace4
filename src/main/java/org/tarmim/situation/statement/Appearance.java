package org.tarmim.situation.statement;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A source in which a statement stands.
 *
 * @param citedVia the source from which this one took it, or through which alone it is known; null for neither
 */
public record Appearance(
        UUID statement,
        Source source,
        AppearanceRole role,
        @Nullable Source citedVia,
        Instant recordedAt) {}
