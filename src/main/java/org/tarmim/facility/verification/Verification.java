package org.tarmim.facility.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision, by whom and when.
 *
 * @param decidedAt  when it changed what is known
 * @param actedAt    the same by the real clock
 * @param withheldAt when two people withheld its note; null otherwise
 * @param undoneAt   when who made it took it back, in the situation; null while it stands
 */
public record Verification(
        UUID id,
        VerificationDetails details,
        UUID verifier,
        UUID verifierOrganisation,
        Instant decidedAt,
        Instant actedAt,
        @Nullable Instant withheldAt,
        @Nullable Instant undoneAt) {
    /** Whether nobody took it back. */
    public boolean stands() {
        return undoneAt == null;
    }

    /** Whether it ends the work on the report, as long as it stands. */
    boolean settles() {
        return stands() && details.decision() != Decision.NEEDS_INFO;
    }
}
