package org.tarmim.pledge.promise;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Page;

/** A place in the list of pledges: after it the next page begins. */
record PledgePlace(LocalDate announcedOn, UUID pledge) {
    /** The place of an address; null for one that cannot be read, which begins at the top. */
    static @Nullable PledgePlace parse(String text) {
        try {
            var parts = text.split("_", 2);
            return new PledgePlace(LocalDate.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    /** A page out of rows of which there is one more than fit where it is not the last. */
    static Page<Revision> page(List<Revision> rows, int size) {
        return Page.of(rows, size, last -> last.details().announcedOn() + "_" + last.pledge());
    }
}
