package org.tarmim.detention.evidence;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;

/**
 * To what kind of recipient and for what evidence leaves the house, and why that is lawful.
 *
 * @param givenOn the day of a mandate or consent
 */
record Outgoing(
        @Nullable Recipient recipient,
        @Nullable Purpose purpose,
        @Nullable LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn) {
    boolean isSaid() {
        return recipient != null && purpose != null && basis != null;
    }

    boolean isGivenBySomebody() {
        return basis == null || !basis.isGiven() || giver != null && givenOn != null;
    }

    /** A statement for everybody has rules of its own, and what everybody knows of somebody is no file. */
    boolean isForSomebody() {
        return recipient != Recipient.PUBLIC && basis != LawfulBasis.ALREADY_PUBLIC;
    }

    boolean isForWhatIsReceived() {
        return recipient == null || purpose == null || recipient.receivesFor(purpose);
    }

    @Override
    public String toString() {
        return "Outgoing";
    }
}
