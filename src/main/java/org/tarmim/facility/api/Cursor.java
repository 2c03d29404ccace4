package org.tarmim.facility.api;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.tarmim.rest.Refused;

/** Where a page goes on, in letters that an address can hold as they are. */
final class Cursor {
    private Cursor() {}

    static @Nullable String written(@Nullable String place) {
        if (place == null) return null;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String read(@Nullable String sent) {
        if (sent == null) return null;
        try {
            return new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw Refused.with(400, "rest.parameter.unreadable", "after");
        }
    }
}
