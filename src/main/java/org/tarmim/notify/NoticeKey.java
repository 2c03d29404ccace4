package org.tarmim.notify;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Where a page of notices ended. */
record NoticeKey(Instant toldAt, UUID id) {
    static NoticeKey of(Told last) {
        return new NoticeKey(last.toldAt(), last.id());
    }

    static @Nullable NoticeKey parse(@Nullable String text) {
        if (text == null) return null;
        try {
            int slash = text.indexOf('/');
            return new NoticeKey(Instant.parse(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Rejected.because("list.page.unreadable");
        }
    }

    String text() {
        return toldAt + "/" + id;
    }
}
