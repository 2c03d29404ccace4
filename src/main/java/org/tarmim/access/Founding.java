package org.tarmim.access;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationId;

/** What the first administrator of an empty installation types: the own organisation, name and e-mail. */
public record Founding(
        @Valid OrganisationDetails organisation,

        @NotBlank(message = "person.name.missing") @Size(max = 200, message = "person.name.long")
        String name,

        @NotBlank(message = "person.email.missing")
        @Email(message = "person.email.wrong")
        @Size(max = 254, message = "person.email.long")
        String email) {

    /** The account this opens, once the organisation is entered. */
    Invitation administrator(OrganisationId entered) {
        return new Invitation(name, email, entered.value(), Set.of(Role.ADMINISTRATOR));
    }
}
