package org.tarmim.access;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;
import org.tarmim.kernel.Rejected;

/** What somebody types who invites a person. */
public record Invitation(
        @NotBlank(message = "person.name.missing") @Size(max = 200, message = "person.name.long")
        String name,

        @NotBlank(message = "person.email.missing")
        @Email(message = "person.email.wrong")
        @Size(max = 254, message = "person.email.long")
        String email,

        @NotNull(message = "person.organisation.missing") UUID organisation,
        @NotEmpty(message = "person.roles.missing") Set<Role> roles) {

    public Invitation {
        name = CleanText.of(name);
    }

    @AssertTrue(message = "person.roles.incompatible")
    public boolean isOfCompatibleRoles() {
        return compatible(roles);
    }

    /** Answers this invitation if that person may send it; refuses roles and organisations that are not theirs to give. */
    Invitation givenBy(Actor inviter) {
        if (!Role.givenBy(inviter).containsAll(roles)) throw Rejected.because("roles.not-yours");
        if (!inviter.may(May.MANAGE_PEOPLE) && !organisation.equals(inviter.organisation()))
            throw Rejected.because("person.organisation.not-yours");
        return this;
    }

    /**
     * Answers this invitation with no more than a manager could give: the roles among those asked for, or reporter. The
     * others wait for a second administrator.
     */
    Invitation untilConfirmed() {
        var atOnce = Role.givenByManagers(roles);
        return new Invitation(name, email, organisation, atOnce.isEmpty() ? Set.of(Role.REPORTER) : atOnce);
    }

    private static boolean compatible(@Nullable Set<Role> roles) {
        return roles == null || Role.compatible(roles);
    }
}
