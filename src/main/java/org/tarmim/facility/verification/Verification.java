package org.tarmim.facility.verification;

import java.time.Instant;
import java.util.UUID;

/** A decision as it stands, by whom and when. */
public record Verification(
        UUID id, VerificationDetails details, UUID verifier, UUID verifierOrganisation, Instant decidedAt) {}
