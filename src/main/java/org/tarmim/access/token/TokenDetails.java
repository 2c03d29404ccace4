package org.tarmim.access.token;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;

/**
 * What a person types of a new token.
 *
 * @param name      for what or where it is used
 * @param scopes    what it may, words of {@link org.tarmim.access.May}
 * @param expiresOn the last day on which it works
 */
public record TokenDetails(
        @NotBlank(message = "token.name.missing") @Size(max = 100, message = "token.name.length")
        String name,

        @NotEmpty(message = "token.scopes.missing") Set<String> scopes,
        @NotNull(message = "token.expiry.missing") LocalDate expiresOn) {
    public TokenDetails {
        scopes = Set.copyOf(scopes);
    }
}
