package org.tarmim.pledge.gap;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.ledger.Account;

/** A place among the rows of a total: after it the next page begins. */
record GapRowPlace(LocalDate day, UUID posting, Account stage) {
    private static final int PARTS = 3;

    /** The place of an address; null for one that cannot be read, which begins at the top. */
    static @Nullable GapRowPlace parse(@Nullable String text) {
        if (text == null) return null;
        var parts = text.split("_", PARTS);
        if (parts.length < PARTS) return null;
        try {
            return new GapRowPlace(LocalDate.parse(parts[0]), UUID.fromString(parts[1]), Account.valueOf(parts[2]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
