package org.tarmim.detention.document;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;

/**
 * On what lawful basis a document of one case of several may be given away, as it is typed.
 *
 * @param givenOn the day of a mandate or consent
 * @param expires the last day on which it holds; null where it has none
 * @param covered the parts of the file that it lets be given away
 */
public record BasisDetails(
        @NotNull LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        @NotEmpty(message = "action.covered.missing") Set<Compartment> covered) {
    public BasisDetails(
            LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate expires,
            @Nullable Set<Compartment> covered) {
        this.basis = basis;
        this.giver = giver;
        this.givenOn = givenOn;
        this.expires = expires;
        this.covered = covered == null ? Set.of() : Set.copyOf(covered);
    }

    @Override
    public String toString() {
        return "BasisDetails";
    }
}
