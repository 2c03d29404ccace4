package org.tarmim.audit;

import java.util.OptionalLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.tarmim.audit.Verdict.Fault;

/**
 * What was done where the chain does not go on.
 *
 * @param last   the last sound end
 * @param link   the link that does not follow it
 * @param next   the link after that one, if there is one
 * @param stored the head as the database has it
 */
record Diagnosis(Seal seal, Head last, Link link, @Nullable Link next, Head stored) {
    Fault fault() {
        if (link.seq() > last.seq() + 1) return Fault.DELETED;
        var written = placeWritten(link);
        if (written.isEmpty()) return wasPutBetween() ? Fault.INSERTED : Fault.EDITED;
        if (written.getAsLong() == link.seq()) return Fault.FORKED;
        return nextComesFromBefore(written.getAsLong()) ? Fault.REORDERED : Fault.DELETED;
    }

    private boolean wasPutBetween() {
        return link.seq() > stored.seq() || next != null && next.previousMac().equals(last.mac());
    }

    private boolean nextComesFromBefore(long written) {
        return next != null && placeWritten(next).orElse(Long.MAX_VALUE) < written;
    }

    /** Where a link was when it was sealed; empty when it was never sealed as it stands. */
    private OptionalLong placeWritten(Link moved) {
        return LongStream.rangeClosed(1, Math.max(stored.seq(), moved.seq()) + 1)
                .filter(seq -> seal.holds(moved, seq))
                .findFirst();
    }
}
