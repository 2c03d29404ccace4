package org.tarmim.detention.evidence;

import java.time.LocalDate;
import java.util.UUID;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;

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

    /** For a court, without reasons. */
    public static ExportDetails toCourt() {
        return to("Sample court", Recipient.COURT, false);
    }

    /** For a court, for a purpose. */
    static ExportDetails toCourtFor(Purpose purpose) {
        return to("Sample court", Recipient.COURT, purpose, false);
    }

    /** For a court, for a purpose, on a consent of the family of a day. */
    static ExportDetails toCourtOnConsent(Purpose purpose, LocalDate day) {
        var out = toCourtFor(purpose);
        return new ExportDetails(
                out.to(),
                out.how(),
                out.reason(),
                Recipient.COURT,
                purpose,
                LawfulBasis.CONSENT,
                BasisGiver.FAMILY,
                day,
                false);
    }

    /** For somebody. */
    static ExportDetails to(String name, Recipient recipient, boolean reasons) {
        return to(name, recipient, recipient.purposes().getFirst(), reasons);
    }

    private static ExportDetails to(String name, Recipient recipient, Purpose purpose, boolean reasons) {
        return new ExportDetails(
                name,
                "By hand on a card",
                "Hearing of the sample",
                recipient,
                purpose,
                LawfulBasis.VITAL_INTEREST,
                null,
                null,
                reasons);
    }

    /** That the thing itself is handed on, or lies with somebody. */
    public static HandedOnDetails handed(CustodyStep step, String to, String how, String reason) {
        return handed(step, to, how, reason, Purpose.LEGAL_REPRESENTATION);
    }

    /** That the thing itself is handed on to a lawyer for a purpose. */
    static HandedOnDetails transferredFor(Purpose purpose) {
        return handed(CustodyStep.TRANSFERRED, "Sample lawyer", "By hand", "For the hearing", purpose);
    }

    private static HandedOnDetails handed(CustodyStep step, String to, String how, String reason, Purpose purpose) {
        return new HandedOnDetails(
                step, to, how, reason, Recipient.COUNSEL, purpose, LawfulBasis.VITAL_INTEREST, null, null);
    }
}
