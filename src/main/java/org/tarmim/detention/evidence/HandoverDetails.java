package org.tarmim.detention.evidence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That the thing itself, not a copy here, changed hands or lies somewhere, as it is typed.
 *
 * @param step handed to somebody, or held by somebody
 * @param to   by whom it is held from then on
 * @param how  on which way it got there, or how it is kept
 */
public record HandoverDetails(
        @NotNull CustodyStep step,

        @NotBlank(message = "evidence.to.missing") @Size(max = LONGEST, message = "custody.place.length")
        String to,

        @NotBlank(message = "evidence.how.missing") @Size(max = LONGEST, message = "custody.place.length")
        String how,

        @NotBlank(message = "reason.missing") @Size(max = LONGEST_REASON, message = "reason.length")
        String reason) {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;

    public HandoverDetails(CustodyStep step, @Nullable String to, @Nullable String how, @Nullable String reason) {
        this.step = step;
        this.to = to == null ? "" : to.strip();
        this.how = how == null ? "" : how.strip();
        this.reason = reason == null ? "" : reason.strip();
    }

    @AssertTrue(message = "evidence.step.handover")
    public boolean isOfTheThingItself() {
        return step == null || step == CustodyStep.TRANSFERRED || step == CustodyStep.HELD;
    }

    @Override
    public String toString() {
        return "HandoverDetails";
    }
}
