package org.tarmim.pledge.intake;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.withhold.Passage;

/**
 * A batch that was committed.
 *
 * @param account  who did it, and who alone may take it back
 * @param undoneAt when it was taken back; null for most
 */
public record PledgeImport(
        UUID id,
        FileForm form,
        String fileName,
        UUID account,
        UUID organisation,
        Instant importedAt,
        int rows,
        @Nullable Instant undoneAt) {
    static final String TO_WITHHOLD = "PLEDGE_IMPORT";

    /** What two people can withhold of it: the name of its file. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, id);
    }
}
