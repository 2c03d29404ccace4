package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Recipient;

/**
 * What a row of {@code lawful_basis} says: drafts that name the same giving for the same recipient and parts of the file
 * rest on the same row.
 *
 * @param expires   the last day on which it holds; null where it has none, and in rows of before it was kept
 * @param recipient null in rows of before it was asked for
 * @param covered   null likewise
 */
record BasisEntry(
        LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        @Nullable Recipient recipient,
        @Nullable Set<Compartment> covered) {
    static BasisEntry of(ActionDetails details) {
        var given = details.basis().isGiven();
        return new BasisEntry(
                details.basis(),
                given ? details.giver() : null,
                given ? details.givenOn() : null,
                details.expires(),
                details.kind().recipient(),
                details.covered());
    }

    /** The same with another last day. */
    BasisEntry until(@Nullable LocalDate day) {
        return new BasisEntry(basis, giver, givenOn, day, recipient, covered);
    }

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    /** Whether both are one mandate or one consent, whatever they were used for. */
    boolean isGivenLike(BasisEntry other) {
        return basis.isGiven()
                && basis == other.basis
                && giver == other.giver
                && Objects.equals(givenOn, other.givenOn);
    }
}
