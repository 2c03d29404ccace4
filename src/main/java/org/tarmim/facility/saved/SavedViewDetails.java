package org.tarmim.facility.saved;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.CleanText;

/** What a person types about a view. The name comes out without invisible marks; messages are translation keys. */
public record SavedViewDetails(
        @NotBlank(message = "view.name.missing")
        @Size(max = LONGEST_NAME, message = "view.name.length")
        @Pattern(regexp = CleanText.VISIBLE, message = "name.control")
        String name,

        @NotNull(message = "view.audience.missing") Audience audience) {
    private static final int LONGEST_NAME = 60;

    public SavedViewDetails(@Nullable String name, Audience audience) {
        this.name = name == null ? "" : CleanText.of(name);
        this.audience = audience;
    }
}
