package org.tarmim.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a check of the chain found. */
public sealed interface Verdict {
    /**
     * Every entry is as it was written, and none is missing.
     *
     * @param entries    how many there are
     * @param anchoredAt the moment of the newest anchor that confirms the end; null where no anchor was kept
     */
    record Whole(long entries, @Nullable Instant anchoredAt) implements Verdict {}

    /**
     * The chain was touched.
     *
     * @param fault what was done first
     * @param seq   the number of the first entry concerned
     */
    record Broken(Fault fault, long seq) implements Verdict {}

    /** What can be done to a chain. */
    enum Fault {
        EDITED,
        INSERTED,
        DELETED,
        REORDERED,
        TAIL_CUT,
        FORKED
    }
}
