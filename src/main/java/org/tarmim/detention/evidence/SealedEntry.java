package org.tarmim.detention.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.files.Scan;

/**
 * An entry of a chain of custody as it is sealed, byte for byte: a line that whoever gets a copy may have, and three texts
 * behind its hashes. Each of these begins with 16 bytes of chance, so that none is guessed from its hash.
 *
 * @param line    says a {@link Line}; its hash stands in the next one
 * @param details say {@link Details}, which go along with the copy they are about
 * @param reason  says a {@link Why}, which goes along where that is chosen
 * @param house   says a {@link House}, which never leaves
 */
record SealedEntry(String line, String details, String reason, String house) {
    record Line(
            int number,
            CustodyStep step,
            Instant at,
            String details,
            String reason,
            String house,
            @Nullable String previous) {}

    record Details(
            String salt,
            UUID piece,
            @Nullable UUID copy,
            @Nullable String sha256,
            @Nullable Scan scan,
            String name,
            String to,
            String how) {}

    record Why(String salt, String reason) {}

    record House(String salt, Compartment part, UUID by) {}

    /** Whether the line names the hashes of the other texts. */
    boolean isOf(Line read) {
        return read.details().equals(Hash.of(details))
                && read.reason().equals(Hash.of(reason))
                && read.house().equals(Hash.of(house));
    }

    @Override
    public String toString() {
        return "SealedEntry";
    }
}
