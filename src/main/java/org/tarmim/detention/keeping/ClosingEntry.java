package org.tarmim.detention.keeping;

import org.jspecify.annotations.Nullable;

/** What an entry that closes a case or opens it again says: the reason is null where it opens it. */
record ClosingEntry(@Nullable ClosingReason reason, String note) {
    @Override
    public String toString() {
        return "ClosingEntry";
    }
}
