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
 * That the thing itself, not a copy here, changed hands or lies somewhere, as it is typed.
 *
 * @param step      handed to somebody, or held by somebody
 * @param to        by whom it is held from then on
 * @param how       on which way it got there, or how it is kept
 * @param recipient what kind of recipient that is; like purpose and basis for what is handed on only
 * @param givenOn   the day of a mandate or consent
 */
public record HandedOnDetails(
        @NotNull CustodyStep step,

        @NotBlank(message = "evidence.to.missing") @Size(max = LONGEST, message = "custody.place.length")
        String to,

        @NotBlank(message = "evidence.how.missing") @Size(max = LONGEST, message = "custody.place.length")
        String how,

        @NotBlank(message = "reason.missing") @Size(max = LONGEST_REASON, message = "reason.length")
        String reason,

        @Nullable Recipient recipient,
        @Nullable Purpose purpose,
        @Nullable LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn)
        implements Bygone {
    private static final int LONGEST = 200;
    private static final int LONGEST_REASON = 500;

    public HandedOnDetails(
            CustodyStep step,
            @Nullable String to,
            @Nullable String how,
            @Nullable String reason,
            @Nullable Recipient recipient,
            @Nullable Purpose purpose,
            @Nullable LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn) {
        this.step = step;
        this.to = to == null ? "" : to.strip();
        this.how = how == null ? "" : how.strip();
        this.reason = reason == null ? "" : reason.strip();
        this.recipient = recipient;
        this.purpose = purpose;
        this.basis = basis;
        this.giver = giver;
        this.givenOn = givenOn;
    }

    /** Whether it leaves the house by this step. */
    boolean leaves() {
        return step == CustodyStep.TRANSFERRED;
    }

    Outgoing outgoing() {
        return new Outgoing(recipient, purpose, basis, giver, givenOn);
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.ofNullable(givenOn);
    }

    @AssertTrue(message = "evidence.step.handover")
    public boolean isOfTheThingItself() {
        return step == null || step == CustodyStep.TRANSFERRED || step == CustodyStep.HELD;
    }

    @AssertTrue(message = "evidence.lawful.missing")
    public boolean isLawful() {
        return !leaves() || outgoing().isSaid();
    }

    @AssertTrue(message = "action.basis.given")
    public boolean isGivenBySomebody() {
        return !leaves() || outgoing().isGivenBySomebody();
    }

    @AssertTrue(message = "evidence.public")
    public boolean isForSomebody() {
        return !leaves() || outgoing().isForSomebody();
    }

    @AssertTrue(message = "basis.purpose.unfit")
    public boolean isForWhatIsReceived() {
        return !leaves() || outgoing().isForWhatIsReceived();
    }

    @Override
    public String toString() {
        return "HandedOnDetails";
    }
}
