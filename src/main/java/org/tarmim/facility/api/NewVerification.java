package org.tarmim.facility.api;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Certainty;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.verification.Decision;
import org.tarmim.facility.verification.ReasonCode;
import org.tarmim.facility.verification.VerificationDetails;

/**
 * What a coordinator decides on a report.
 *
 * @param certainty  with VERIFIED, how well it stands
 * @param dimensions with VERIFIED, what is accepted, for instance FUNCTIONALITY; missing means all of it
 * @param reason     with any other decision, why
 * @param note       what the reporter will read
 */
record NewVerification(
        @Nullable Decision decision,
        @Nullable Certainty certainty,
        @Nullable Set<String> dimensions,
        @Nullable ReasonCode reason,
        @Nullable String note) {
    @SuppressWarnings("NullAway") // what is missing is named by the constraints of the details
    VerificationDetails of(UUID report) {
        var accepted = Objects.requireNonNullElse(dimensions, Set.<String>of()).stream()
                .map(Dimension::new)
                .collect(Collectors.toSet());
        return new VerificationDetails(report, decision, certainty, accepted, reason, note);
    }
}
