package org.tarmim.facility.verification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision as it stands, by whom and when.
 *
 * @param withheldAt when two people withheld its note; null otherwise
 */
public record Verification(
        UUID id,
        VerificationDetails details,
        UUID verifier,
        UUID verifierOrganisation,
        Instant decidedAt,
        @Nullable Instant withheldAt) {}
