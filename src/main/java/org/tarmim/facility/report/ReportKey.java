package org.tarmim.facility.report;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/** Where a page of reports ended. */
record ReportKey(Instant receivedAt, UUID id) {
    static ReportKey of(ReportRow last) {
        return new ReportKey(last.receivedAt(), last.id());
    }

    static @Nullable ReportKey parse(@Nullable String text) {
        if (text == null) return null;
        try {
            int slash = text.indexOf('/');
            return new ReportKey(Instant.parse(text.substring(0, slash)), UUID.fromString(text.substring(slash + 1)));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException unreadable) {
            throw Rejected.because("list.page.unreadable");
        }
    }

    String text() {
        return receivedAt + "/" + id;
    }
}
