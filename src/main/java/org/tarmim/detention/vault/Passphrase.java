package org.tarmim.detention.vault;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The passphrase of the room as it is chosen, typed twice. It is never told again, not even in an error.
 *
 * @param passphrase at least 16 characters
 * @param again      the same
 */
public record Passphrase(
        @NotNull @Size(min = SHORTEST, max = LONGEST, message = "caseRoom.passphrase.length")
        String passphrase,

        @NotNull String again) {
    static final int SHORTEST = 16;
    static final int LONGEST = 200;

    @AssertTrue(message = "caseRoom.passphrase.differ")
    public boolean isTypedTwice() {
        return isSame(passphrase, again);
    }

    static boolean isSame(@Nullable String one, @Nullable String other) {
        return one != null && one.equals(other);
    }

    @Override
    public String toString() {
        return "Passphrase";
    }
}
