package org.tarmim.rest;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a page goes on, in letters that an address can hold as they are. */
public final class Cursor {
    private Cursor() {}

    /** What a program sends back to go on at a place; null after the last page. */
    public static @Nullable String written(@Nullable String place) {
        if (place == null) return null;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
    }

    /** The place that was sent; throws {@link Refused} for what was never written here. */
    public static @Nullable String read(@Nullable String sent) {
        if (sent == null) return null;
        try {
            return new String(Base64.getUrlDecoder().decode(sent), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException unreadable) {
            throw Refused.with(400, "rest.parameter.unreadable", "after");
        }
    }
}
