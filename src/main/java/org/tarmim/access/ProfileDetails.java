package org.tarmim.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/**
 * What people may change about themselves.
 *
 * @param language {@code ar} or {@code en}; null to follow the browser
 */
public record ProfileDetails(
        @NotBlank(message = "person.name.missing") @Size(max = 200, message = "person.name.long")
        String name,

        @Pattern(regexp = "ar|en", message = "profile.language.unknown") @Nullable
        String language) {
    public ProfileDetails {
        name = CleanText.of(name);
    }
}
