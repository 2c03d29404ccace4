package org.tarmim.situation.party;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/** Another spelling of a party's name, as a person proposes it; messages are translation keys. */
public record AliasDetails(
        @NotBlank(message = "party.alias.missing")
        @Size(max = CleanText.LONGEST_NAME, message = "name.tooLong")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String text,

        @NotNull(message = "party.alias.lang.missing") Tongue lang) {
    public AliasDetails(@Nullable String text, Tongue lang) {
        this.text = text == null ? "" : CleanText.of(text);
        this.lang = lang;
    }
}
