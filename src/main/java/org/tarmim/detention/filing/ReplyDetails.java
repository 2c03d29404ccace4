package org.tarmim.detention.filing;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What came back, and what it changed.
 *
 * @param repliedOn the day in Gaza
 */
public record ReplyDetails(
        @NotNull LocalDate repliedOn,
        @NotNull ActionResponse response,
        @NotNull Impact impact,

        @Size(max = LONGEST, message = "action.text.length") @Nullable
        String note) {
    private static final int LONGEST = 2000;

    @Override
    public String toString() {
        return "ReplyDetails";
    }
}
