package org.tarmim.detention.casefile;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.CustodyKind;

/**
 * A hearing that was recorded.
 *
 * @param reason    why it stands in the place of an earlier entry; null where it does not
 * @param corrected whether another entry stands in its place by now
 */
public record Hearing(
        UUID id, HearingDetails details, @Nullable String reason, Instant recordedAt, boolean corrected) {
    /** The same as one of the events of a case, for what tells of them in their order. */
    public CustodyEvent event() {
        var said = new CustodyDetails(
                CustodyKind.HEARING,
                details.precision(),
                details.from(),
                details.to(),
                details.court(),
                null,
                details.toldBy(),
                details.credence(),
                null,
                details.note());
        return new CustodyEvent(id, said, reason, recordedAt, corrected);
    }

    @Override
    public String toString() {
        return "Hearing " + id;
    }
}
