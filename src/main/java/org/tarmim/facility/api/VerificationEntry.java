package org.tarmim.facility.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.facility.verification.Verification;

/** A decision on a report; undone where its maker took it back. */
record VerificationEntry(
        UUID id,
        UUID report,
        Decision decision,
        @Nullable Certainty certainty,
        List<String> dimensions,
        @Nullable ReasonCode reason,
        @Nullable String note,
        UUID verifierOrganisation,
        Instant decidedAt,
        @Nullable Instant undoneAt) {
    static VerificationEntry of(Verification verification) {
        var details = verification.details();
        return new VerificationEntry(
                verification.id(),
                details.report(),
                details.decision(),
                details.certainty(),
                details.dimensions().stream().map(Dimension::code).sorted().toList(),
                details.reason(),
                details.note(),
                verification.verifierOrganisation(),
                verification.decidedAt(),
                verification.undoneAt());
    }
}
