package org.tarmim.detention.document;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * On what lawful basis a document of one case of several may be given away, as it is typed.
 *
 * @param givenOn the day of a mandate or consent
 * @param expires the last day on which it holds; null where it has none
 */
public record BasisDetails(
        @NotNull LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires) {
    @Override
    public String toString() {
        return "BasisDetails";
    }
}
