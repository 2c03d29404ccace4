package org.tarmim.detention.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Why something is corrected, given back or withdrawn, as it is typed. */
public record Reason(
        @NotBlank(message = "reason.missing") @Size(max = LONGEST, message = "reason.length")
        String reason) {
    private static final int LONGEST = 500;

    public Reason(@Nullable String reason) {
        this.reason = reason == null ? "" : reason.strip();
    }

    @Override
    public String toString() {
        return "Reason";
    }
}
