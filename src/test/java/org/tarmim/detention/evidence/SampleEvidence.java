package org.tarmim.detention.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;

/** Invented evidence for tests. */
public final class SampleEvidence {
    private SampleEvidence() {}

    /** Something that the family gave, obtained on a day. */
    public static PieceDetails piece(Compartment part, String title, LocalDate day) {
        return new PieceDetails(
                part, title, ToldBy.FAMILY, DayPrecision.DAY, day, null, Credence.MEDIUM, null, "Note on " + title);
    }

    /** A copy in which somebody blacked out a name. */
    static DerivedDetails redacted(UUID parent) {
        return new DerivedDetails(parent, CopyForm.REDACTED, "The name of a neighbour", "For the lawyer");
    }

    /** For a court. */
    static ExportDetails toCourt() {
        return new ExportDetails("Sample court", "By hand on a card", "Hearing of the sample");
    }
}
