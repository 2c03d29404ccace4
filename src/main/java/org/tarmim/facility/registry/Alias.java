package org.tarmim.facility.registry;

import jakarta.validation.constraints.Size;
import org.tarmim.kernel.CleanText;

/**
 * Another name under which a facility is found.
 *
 * @param name the name as people write it
 * @param kind why it is not the name
 */
public record Alias(
        @Size(max = CleanText.LONGEST_NAME, message = "facility.name.length")
        String name,

        Kind kind) {
    /** Why an alias is not the name. */
    public enum Kind {
        ALIAS,
        FORMER,
        MISSPELT
    }

    public Alias {
        name = CleanText.of(name);
    }
}
