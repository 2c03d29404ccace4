package org.tarmim.detention.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;

/**
 * A lawful basis on which documents of a case rest.
 *
 * @param giver     null where nobody gives such a basis
 * @param givenOn   the day in Gaza; null likewise
 * @param documents how many rest on it, as far as whoever looks sees them
 * @param withdrawn null while it holds
 */
public record Basis(
        UUID id,
        LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        int documents,
        @Nullable Withdrawal withdrawn) {
    /**
     * That it was withdrawn.
     *
     * @param recordedBy the name of who recorded it
     */
    public record Withdrawal(WithdrawalDetails details, String recordedBy, Instant recordedAt) {
        @Override
        public String toString() {
            return "Withdrawal";
        }
    }

    @Override
    public String toString() {
        return "Basis " + id;
    }
}
