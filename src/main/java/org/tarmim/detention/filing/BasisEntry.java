package org.tarmim.detention.filing;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;

/** What a row of {@code lawful_basis} says: two drafts that name the same giving rest on the same row. */
record BasisEntry(
        LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn) {
    static BasisEntry of(ActionDetails details) {
        var given = details.basis().isGiven();
        return new BasisEntry(details.basis(), given ? details.giver() : null, given ? details.givenOn() : null);
    }
}
