package org.tarmim.kernel;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in a list in the order of moments and, within one moment, of ids: after it the next page begins. */
public record TimePlace(Instant at, UUID id) {
    private static final int ID = 36;

    /** The place that {@link #text} wrote; throws {@link Rejected} for what it never wrote. */
    public static @Nullable TimePlace parse(@Nullable String text) {
        if (text == null) return null;
        try {
            return new TimePlace(Instant.parse(text.substring(ID)), UUID.fromString(text.substring(0, ID)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Rejected.because("list.page.unreadable");
        }
    }

    /** The moment of a place as the database takes it; null at the top of a list. */
    public static @Nullable OffsetDateTime momentOf(@Nullable TimePlace place) {
        return place == null ? null : place.at().atOffset(ZoneOffset.UTC);
    }

    /** The id of a place; null at the top of a list. */
    public static @Nullable UUID idOf(@Nullable TimePlace place) {
        return place == null ? null : place.id();
    }

    /** As it stands in an address. */
    public String text() {
        return id + at.toString();
    }
}
