package org.tarmim.pledge.lead;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Page;

/** A place in a list ordered by moment and statement, the newest first: after it the next page begins. */
record LeadPlace(Instant at, UUID statement) {
    private static final int ID = 36;

    /** The place of an address; null for one that cannot be read, which begins at the top. */
    static @Nullable LeadPlace parse(@Nullable String text) {
        if (text == null || text.length() <= ID) return null;
        try {
            return new LeadPlace(Instant.parse(text.substring(ID)), UUID.fromString(text.substring(0, ID)));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** A page out of rows of which there is one more than fit where it is not the last. */
    static <R> Page<R> page(List<R> rows, int size, Function<R, LeadPlace> place) {
        if (rows.size() <= size) return new Page<>(rows, null);
        var last = place.apply(rows.get(size - 1));
        return new Page<>(rows.subList(0, size), last.statement() + last.at().toString());
    }
}
