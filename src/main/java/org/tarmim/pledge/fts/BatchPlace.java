package org.tarmim.pledge.fts;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place among the imports: after it the next page begins. */
record BatchPlace(Instant at, UUID batch) {
    /** The place of an address; null for one that cannot be read, which begins at the top. */
    static @Nullable BatchPlace parse(@Nullable String text) {
        if (text == null || !text.contains("_")) return null;
        var parts = text.split("_", 2);
        try {
            return new BatchPlace(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
