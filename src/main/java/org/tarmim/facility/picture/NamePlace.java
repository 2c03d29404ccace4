package org.tarmim.facility.picture;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Where a page ended: a place in the order of names. */
record NamePlace(String key, UUID id) {
    private static final int ID = 36;

    static @Nullable NamePlace parse(@Nullable String text) {
        if (text == null) return null;
        try {
            return new NamePlace(text.substring(ID), UUID.fromString(text.substring(0, ID)));
        } catch (IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Rejected.because("list.page.unreadable");
        }
    }

    String text() {
        return id + key;
    }
}
