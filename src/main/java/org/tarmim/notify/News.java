package org.tarmim.notify;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What people are told of.
 *
 * @param kind  a stable word, see {@link NoticeWords#kinds()}
 * @param thing what it happened to; null where it is about no one thing
 * @param cause what can be taken back, and the notice with it; null where nothing can
 */
public record News(
        String kind, @Nullable UUID thing, @Nullable UUID cause) {
    /** News that nobody takes back. */
    public static News of(String kind, @Nullable UUID thing) {
        return new News(kind, thing, null);
    }
}
