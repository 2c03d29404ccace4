package org.tarmim.detention.keeping;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Why a case is closed, as it is typed.
 *
 * @param note what there is to say, needed for {@link ClosingReason#OTHER}
 */
public record ClosingDetails(
        @NotNull ClosingReason reason,
        @Size(max = LONGEST, message = "reason.length") String note) {
    private static final int LONGEST = 500;

    public ClosingDetails(ClosingReason reason, @Nullable String note) {
        this.reason = reason;
        this.note = note == null ? "" : note.strip();
    }

    @AssertTrue(message = "closing.note.missing")
    public boolean isExplained() {
        return reason != ClosingReason.OTHER || !note.isEmpty();
    }

    @Override
    public String toString() {
        return "ClosingDetails";
    }
}
