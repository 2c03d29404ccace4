package org.tarmim.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.party.OrganisationDetails;
import org.tarmim.party.OrganisationId;
import org.tarmim.party.OrganisationKind;

/**
 * What the first administrator of an empty installation types: the own organisation, in one language or both, and the
 * own name and e-mail.
 */
public record Founding(
        @Size(max = 200, message = "name.tooLong") @Nullable String organisationEn,
        @Size(max = 200, message = "name.tooLong") @Nullable String organisationAr,

        @NotBlank(message = "person.name.missing") @Size(max = 200, message = "person.name.long")
        String name,

        @NotBlank(message = "person.email.missing")
        @Email(message = "person.email.wrong")
        @Size(max = 254, message = "person.email.long")
        String email) {

    @AssertTrue(message = "organisation.name.missing")
    public boolean isOfNamedOrganisation() {
        return !organisation().nameEn().isEmpty() || !organisation().nameAr().isEmpty();
    }

    /** The organisation to enter; what kind it is can be corrected later. */
    OrganisationDetails organisation() {
        return new OrganisationDetails(text(organisationEn), text(organisationAr), "", OrganisationKind.OTHER, null);
    }

    /** The account this opens, once the organisation is entered. */
    Invitation administrator(OrganisationId entered) {
        return new Invitation(name, email, entered.value(), Set.of(Role.ADMINISTRATOR));
    }

    private static String text(@Nullable String typed) {
        return typed == null ? "" : typed;
    }
}
