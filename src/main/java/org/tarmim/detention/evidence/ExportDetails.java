package org.tarmim.detention.evidence;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;

/**
 * For whom a copy leaves with its chain of custody, and why that is lawful, as it is typed.
 *
 * @param to        the court, lawyer or body that gets it
 * @param how       on which way it goes there
 * @param recipient what kind of recipient that is; the risk was weighed for it
 * @param purpose   for what it leaves
 * @param givenOn   the day of a mandate or consent
 * @param reasons   whether reasons go along, and what was changed in copies
 */
public record ExportDetails(
        @NotBlank(message = "evidence.to.missing") @Size(max = LONGEST, message = "custody.place.length")
        String to,

        @NotBlank(message = "evidence.how.missing") @Size(max = LONGEST, message = "custody.place.length")
        String how,

        @NotBlank(message = "reason.missing") @Size(max = LONGEST_REASON, message = "reason.length")
        String reason,

        @NotNull Recipient recipient,
        @NotNull Purpose purpose,
        @NotNull LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        boolean reasons)
        implements Bygone {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;

    public ExportDetails(
            @Nullable String to,
            @Nullable String how,
            @Nullable String reason,
            Recipient recipient,
            Purpose purpose,
            LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn,
            boolean reasons) {
        this.to = to == null ? "" : to.strip();
        this.how = how == null ? "" : how.strip();
        this.reason = reason == null ? "" : reason.strip();
        this.recipient = recipient;
        this.purpose = purpose;
        this.basis = basis;
        this.giver = giver;
        this.givenOn = givenOn;
        this.reasons = reasons;
    }

    Outgoing outgoing() {
        return new Outgoing(recipient, purpose, basis, giver, givenOn);
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.ofNullable(givenOn);
    }

    @AssertTrue(message = "action.basis.given")
    public boolean isGivenBySomebody() {
        return outgoing().isGivenBySomebody();
    }

    @AssertTrue(message = "evidence.public")
    public boolean isForSomebody() {
        return outgoing().isForSomebody();
    }

    @AssertTrue(message = "basis.purpose.unfit")
    public boolean isForWhatIsReceived() {
        return outgoing().isForWhatIsReceived();
    }

    @Override
    public String toString() {
        return "ExportDetails";
    }
}
