package org.tarmim.detention.casefile;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Where a page of cases ended: a place in the order of the moments at which they were opened. */
record CasePlace(Instant openedAt, UUID id) {
    private static final int ID = 36;

    static @Nullable CasePlace parse(@Nullable String text) {
        if (text == null) return null;
        try {
            return new CasePlace(Instant.parse(text.substring(ID)), UUID.fromString(text.substring(0, ID)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Rejected.because("list.page.unreadable");
        }
    }

    String text() {
        return id + openedAt.toString();
    }
}
