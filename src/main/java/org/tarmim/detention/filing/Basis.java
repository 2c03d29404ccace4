package org.tarmim.detention.filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;

/**
 * A lawful basis on which documents of a case rest.
 *
 * @param giver     null where nobody gives such a basis
 * @param givenOn   the day in Gaza; null likewise
 * @param expires   the last day on which it holds; null where it has none
 * @param ended     whether that day is over
 * @param recipient whom documents on it go to; null where that was not asked for
 * @param covered   the parts of the file it lets be given away
 * @param purpose   for what they leave; null where that was not asked for
 * @param documents how many rest on it, as far as whoever looks sees them
 * @param evidence  how often evidence left on it, likewise
 * @param withdrawn null while it holds
 */
public record Basis(
        UUID id,
        LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        boolean ended,
        @Nullable Recipient recipient,
        Set<Compartment> covered,
        @Nullable Purpose purpose,
        int documents,
        int evidence,
        @Nullable Withdrawal withdrawn) {
    /** Whether both are one mandate or one consent, whatever they were used for; any basis is like itself. */
    public boolean isGivenLike(Basis other) {
        var isOneGiving = basis == other.basis && giver == other.giver && Objects.equals(givenOn, other.givenOn);
        return id.equals(other.id) || basis.isGiven() && isOneGiving;
    }

    /** Whether it holds no longer once another one is taken back, for one purpose alone or for all its uses (null). */
    public boolean isTakenBackWith(Basis other, @Nullable Purpose only) {
        return isGivenLike(other) && (only == null || only.isMeantBy(purpose, recipient));
    }

    /** Whether it was taken back for one purpose, or for all its uses (null). */
    public boolean isTakenBackFor(@Nullable Purpose purpose) {
        return withdrawn != null && withdrawn.details().takesAll(purpose);
    }

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
