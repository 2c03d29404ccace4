package org.tarmim.detention.casefile;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.kernel.CleanText;

/**
 * Who may see what of a case, as it is typed.
 *
 * @param reason why this person needs to know
 * @param days   for how many days from now
 */
public record GrantDetails(
        @NotNull UUID person,
        @NotNull GrantLevel level,
        @NotEmpty Set<Compartment> compartments,

        @NotBlank @Size(max = LONGEST_REASON, message = "grant.reason.length")
        String reason,

        @NotNull @Min(1) @Max(LONGEST) Integer days) {
    /** Days a grant lasts at most. */
    public static final int LONGEST = 90;

    private static final int LONGEST_REASON = 500;

    public GrantDetails(
            UUID person,
            GrantLevel level,
            @Nullable Set<Compartment> compartments,
            @Nullable String reason,
            Integer days) {
        this.person = person;
        this.level = level;
        this.compartments = compartments == null ? Set.of() : Set.copyOf(compartments);
        this.reason = reason == null ? "" : CleanText.of(reason);
        this.days = days;
    }
}
