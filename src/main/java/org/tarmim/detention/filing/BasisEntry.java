package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;

/**
 * What a row of {@code lawful_basis} says: drafts that name the same giving for the same purpose, recipient and parts of the
 * file rest on the same row.
 *
 * @param expires   the last day on which it holds; null where it has none, and in rows of before it was kept
 * @param recipient null in rows of before it was asked for, and where it was taken back for a purpose without a use
 * @param covered   null likewise
 * @param purpose   null in rows of before it was asked for
 */
record BasisEntry(
        LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        @Nullable Recipient recipient,
        @Nullable Set<Compartment> covered,
        @Nullable Purpose purpose) {
    static BasisEntry of(ActionDetails details) {
        var given = details.basis().isGiven();
        return new BasisEntry(
                details.basis(),
                given ? details.giver() : null,
                given ? details.givenOn() : null,
                details.expires(),
                details.kind().recipient(),
                details.covered(),
                details.purpose());
    }

    /** The same with another last day. */
    BasisEntry until(@Nullable LocalDate day) {
        return new BasisEntry(basis, giver, givenOn, day, recipient, covered, purpose);
    }

    /** Whether it can be taken back for one purpose alone, or for all its uses (null); what nobody gave is of one use. */
    boolean canBeTakenBackFor(@Nullable Purpose only) {
        return only == null || basis.isGiven();
    }

    /** The same giving to record that it was taken back where nothing rests on it: for one purpose, or for all its uses (null). */
    BasisEntry withoutUse(@Nullable Purpose only) {
        return only == null ? until(null) : new BasisEntry(basis, giver, givenOn, null, null, null, only);
    }

    /** Whether it holds on a day. */
    boolean holdsOn(LocalDate day) {
        return expires == null || !day.isAfter(expires);
    }

    /** Whether what leaves for its purpose goes to a recipient that receives for it; nobody asked that of rows of before. */
    boolean fits() {
        return purpose == null || recipient != null && recipient.receivesFor(purpose);
    }

    /** Whether another says the same for the same, whatever their last days; what was not asked then can be anything. */
    boolean isSaidAnewBy(BasisEntry later) {
        return basis == later.basis
                && giver == later.giver
                && Objects.equals(givenOn, later.givenOn)
                && isUnaskedOr(recipient, later.recipient)
                && isUnaskedOr(covered, later.covered)
                && isUnaskedOr(purpose, later.purpose);
    }

    private static boolean isUnaskedOr(@Nullable Object before, @Nullable Object later) {
        return before == null || before.equals(later);
    }

    /** Whether both are one mandate or one consent, whatever they were used for. */
    boolean isGivenLike(BasisEntry other) {
        return basis.isGiven()
                && basis == other.basis
                && giver == other.giver
                && Objects.equals(givenOn, other.givenOn);
    }
}
