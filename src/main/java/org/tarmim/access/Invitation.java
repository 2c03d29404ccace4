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

/** What somebody types who invites a person. */
public record Invitation(
        @NotBlank(message = "person.name.missing") @Size(max = 200, message = "person.name.long") String name,
        @NotBlank(message = "person.email.missing")
        @Email(message = "person.email.wrong")
        @Size(max = 254, message = "person.email.long")
        String email,
        @NotNull(message = "person.organisation.missing") UUID organisation,
        @NotEmpty(message = "person.roles.missing") Set<Role> roles) {

    @AssertTrue(message = "person.roles.incompatible")
    public boolean isOfCompatibleRoles() {
        return compatible(roles);
    }

    private static boolean compatible(@Nullable Set<Role> roles) {
        return roles == null || Role.compatible(roles);
    }
}
