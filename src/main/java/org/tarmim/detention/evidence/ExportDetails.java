package org.tarmim.detention.evidence;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * For whom a copy leaves with its chain of custody, as it is typed.
 *
 * @param to  the court, lawyer or body that gets it
 * @param how on which way it goes there
 */
public record ExportDetails(
        @NotBlank(message = "evidence.to.missing") @Size(max = LONGEST, message = "custody.place.length")
        String to,

        @NotBlank(message = "evidence.how.missing") @Size(max = LONGEST, message = "custody.place.length")
        String how,

        @NotBlank(message = "reason.missing") @Size(max = LONGEST_REASON, message = "reason.length")
        String reason) {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;

    public ExportDetails(@Nullable String to, @Nullable String how, @Nullable String reason) {
        this.to = to == null ? "" : to.strip();
        this.how = how == null ? "" : how.strip();
        this.reason = reason == null ? "" : reason.strip();
    }

    @Override
    public String toString() {
        return "ExportDetails";
    }
}
