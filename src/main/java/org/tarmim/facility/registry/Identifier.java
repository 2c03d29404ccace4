package org.tarmim.facility.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * The number of a facility in another system; one number belongs to one facility.
 *
 * @param system whose number it is
 * @param value  the number as that system writes it
 */
public record Identifier(
        @NotNull IdentifierSystem system,
        @NotBlank @Size(max = 100) String value) {}
