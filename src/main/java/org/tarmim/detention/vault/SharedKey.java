package org.tarmim.detention.vault;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * Two parts of the key of the room and the passphrase it is to have from then on, as they are typed.
 *
 * @param again the same passphrase
 */
public record SharedKey(
        @NotBlank(message = "roomShares.missing") String one,
        @NotBlank(message = "roomShares.missing") String other,

        @NotNull @Size(min = Passphrase.SHORTEST, max = Passphrase.LONGEST, message = "caseRoom.passphrase.length")
        String passphrase,

        @NotNull String again) {
    @AssertTrue(message = "caseRoom.passphrase.differ")
    public boolean isTypedTwice() {
        return Passphrase.isSame(passphrase, again);
    }

    @Override
    public String toString() {
        return "SharedKey";
    }
}
