package org.tarmim.detention.evidence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A copy that somebody made outside from one that is here, as it is typed.
 *
 * @param parent  the copy from which it was made
 * @param form    redacted or translated
 * @param changed what was taken out, or from which language into which
 */
public record DerivedDetails(
        @NotNull UUID parent,
        @NotNull CopyForm form,

        @NotBlank(message = "evidence.changed.missing") @Size(max = LONGEST, message = "custody.note.length")
        String changed,

        @NotBlank(message = "reason.missing") @Size(max = LONGEST, message = "reason.length")
        String reason) {
    private static final int LONGEST = 500;

    public DerivedDetails(UUID parent, CopyForm form, @Nullable String changed, @Nullable String reason) {
        this.parent = parent;
        this.form = form;
        this.changed = changed == null ? "" : changed.strip();
        this.reason = reason == null ? "" : reason.strip();
    }

    @AssertTrue(message = "evidence.form.made")
    public boolean isBrought() {
        return form == null || form.isBrought();
    }

    @Override
    public String toString() {
        return "DerivedDetails";
    }
}
