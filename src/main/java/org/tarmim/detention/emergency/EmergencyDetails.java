package org.tarmim.detention.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * That a case is opened in an emergency, as it is typed.
 *
 * @param code   of the case
 * @param reason why it cannot wait for a grant
 */
public record EmergencyDetails(
        @NotBlank(message = "emergency.code.missing") String code,

        @NotBlank(message = "reason.missing") @Size(max = LONGEST, message = "reason.length")
        String reason) {
    private static final int LONGEST = 500;

    public EmergencyDetails(@Nullable String code, @Nullable String reason) {
        this.code = code == null ? "" : code.strip();
        this.reason = reason == null ? "" : reason.strip();
    }

    @Override
    public String toString() {
        return "EmergencyDetails";
    }
}
