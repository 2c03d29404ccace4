package org.tarmim.pledge.promise;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What one reviewer decided on a revision; the first is step one. */
public record Review(
        UUID id,
        UUID revision,
        int step,
        ReviewDecision decision,
        @Nullable String note,
        UUID reviewer,
        UUID reviewerOrganisation,
        Instant decidedAt) {}
