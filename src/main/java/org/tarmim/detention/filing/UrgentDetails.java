package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a document goes without a second person, as it is typed.
 *
 * @param reviewer the second person, who reviews it within 24 hours
 * @param told     somebody else who hears of it at once
 * @param reason   why it cannot wait
 */
public record UrgentDetails(
        @NotNull UUID reviewer,
        @NotNull UUID told,

        @NotBlank @Size(max = LONGEST, message = "action.text.length")
        String reason) {
    private static final int LONGEST = 2000;

    public UrgentDetails(UUID reviewer, UUID told, @Nullable String reason) {
        this.reviewer = reviewer;
        this.told = told;
        this.reason = reason == null ? "" : reason.strip();
    }

    @Override
    public String toString() {
        return "UrgentDetails";
    }
}
