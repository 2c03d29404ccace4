package org.tarmim.situation.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.tarmim.kernel.CleanText;

/**
 * The number or code of a party in a list of others; one belongs to one party.
 *
 * @param scheme whose list it is
 * @param value  the number or code as it stands there
 */
public record PartyIdentifier(
        @NotNull IdentifierScheme scheme,

        @NotBlank(message = "party.identifier.missing") @Size(max = 100, message = "party.identifier.length")
        String value) {
    public PartyIdentifier {
        value = CleanText.of(value);
    }
}
