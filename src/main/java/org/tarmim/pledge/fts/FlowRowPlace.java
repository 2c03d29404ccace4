package org.tarmim.pledge.fts;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A place among the rows of a total, the largest first: after it the next page begins. */
record FlowRowPlace(BigDecimal usd, long row) {
    /** The place of an address; null for one that cannot be read, which begins at the top. */
    static @Nullable FlowRowPlace parse(@Nullable String text) {
        if (text == null || !text.contains("_")) return null;
        var parts = text.split("_", 2);
        try {
            return new FlowRowPlace(new BigDecimal(parts[0]), Long.parseLong(parts[1]));
        } catch (NumberFormatException unreadable) {
            return null;
        }
    }

    static FlowRowPlace of(FlowRow row) {
        var usd = row.money().usd();
        return new FlowRowPlace(usd == null ? BigDecimal.ZERO : usd, row.row());
    }

    String text() {
        return usd.toPlainString() + "_" + row;
    }
}
