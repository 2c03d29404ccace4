package org.tarmim.pledge.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.PledgedAmount;

/**
 * What a person types when deciding on a statement; messages are translation keys.
 *
 * @param amount as it was said, for a lead only; it counts nowhere
 * @param pledge of which the statement speaks, where it is an earlier one
 */
public record OutcomeDetails(
        @NotNull UUID statement,

        @NotNull(message = "outcome.missing") Outcome outcome,

        @NotBlank(message = "outcome.reason.missing") @Size(max = LONGEST_REASON, message = "outcome.reason.length")
        String reason,

        @Valid @Nullable PledgedAmount amount,

        @Nullable UUID pledge) {
    /** Characters of a reason. */
    public static final int LONGEST_REASON = 1000;

    @AssertTrue(message = "outcome.amount.missing")
    boolean isLeadWithItsAmount() {
        return outcome == null || (outcome == Outcome.LEAD) == (amount != null);
    }

    @AssertTrue(message = "outcome.pledge.missing")
    boolean isPledgeWithItsRecord() {
        return outcome == null || (outcome == Outcome.PLEDGE) == (pledge != null);
    }
}
