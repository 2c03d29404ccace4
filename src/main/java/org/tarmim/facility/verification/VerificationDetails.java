package org.tarmim.facility.verification;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;

/**
 * What a coordinator decides on a report.
 *
 * @param certainty  with VERIFIED, how well it stands
 * @param dimensions with VERIFIED, what is accepted; empty means the whole report
 * @param reason     with any other decision, why
 * @param note       what the reporter will read
 */
public record VerificationDetails(
        @NotNull UUID report,

        @NotNull(message = "verification.decision.missing") Decision decision,

        @Nullable Certainty certainty,
        Set<Dimension> dimensions,
        @Nullable ReasonCode reason,

        @Nullable @Size(max = 2000, message = "report.note.length")
        String note) {
    public VerificationDetails {
        dimensions = Set.copyOf(dimensions);
    }

    /** Verifies the whole report. */
    public static VerificationDetails verified(UUID report, Certainty certainty) {
        return new VerificationDetails(report, Decision.VERIFIED, certainty, Set.of(), null, null);
    }

    /** Decides otherwise, with a reason and words for the reporter. */
    public static VerificationDetails otherwise(UUID report, Decision decision, ReasonCode reason, String note) {
        return new VerificationDetails(report, decision, null, Set.of(), reason, note);
    }

    @AssertTrue(message = "verification.certainty.missing")
    public boolean isCertaintyGiven() {
        return (decision == Decision.VERIFIED) == (certainty != null);
    }

    @AssertTrue(message = "verification.reason.missing")
    public boolean isReasonGiven() {
        return (decision == Decision.VERIFIED) == (reason == null);
    }

    @AssertTrue(message = "verification.note.missing")
    public boolean isExplained() {
        return decision == Decision.VERIFIED || (note != null && !note.isBlank());
    }
}
