package org.tarmim.pledge.promise;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a reviewer types: who returns or rejects says why. */
public record ReviewDetails(
        @NotNull UUID revision,

        @NotNull(message = "pledgeReview.decision.missing") ReviewDecision decision,

        @Size(max = 2000, message = "pledgeReview.note.length") @Nullable
        String note) {
    @AssertTrue(message = "pledgeReview.note.missing")
    boolean isExplained() {
        return decision == null || decision == ReviewDecision.VERIFIED || note != null && !note.isBlank();
    }
}
