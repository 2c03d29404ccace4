package org.tarmim.detention.handover;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Bygone;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.DocumentLanguage;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.kernel.CleanText;

/**
 * To whom what of a case is handed over, and why that is lawful, as it is typed.
 *
 * @param counsel  the name of the lawyer
 * @param reach    by which way the archive goes; may be empty
 * @param parts    of the file; what protects sources never leaves
 * @param purpose  for what it is handed over
 * @param givenOn  the day of a mandate or consent to be represented
 * @param expires  the last day on which the basis holds; null where it has none
 * @param language of the paper that is read; the data beside it has none
 */
public record CounselDetails(
        @NotBlank @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        String counsel,

        @Size(max = CleanText.LONGEST_NAME, message = "caseName.length")
        String reach,

        @NotEmpty Set<Compartment> parts,
        @NotNull Purpose purpose,
        @NotNull LawfulBasis basis,
        @Nullable BasisGiver giver,
        @Nullable LocalDate givenOn,
        @Nullable LocalDate expires,
        @NotNull DocumentLanguage language)
        implements Bygone {
    /** What can be handed over at all; plans are the documents that were sent. */
    static final Set<Compartment> HANDED = Stream.concat(
                    ActionDetails.COVERABLE.stream(), Stream.of(Compartment.STRATEGY))
            .collect(Collectors.toUnmodifiableSet());

    public CounselDetails(
            @Nullable String counsel,
            @Nullable String reach,
            @Nullable Set<Compartment> parts,
            Purpose purpose,
            LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate expires,
            DocumentLanguage language) {
        this.counsel = counsel == null ? "" : CleanText.of(counsel);
        this.reach = reach == null ? "" : CleanText.of(reach);
        this.parts = parts == null ? Set.of() : Set.copyOf(parts);
        this.purpose = purpose;
        this.basis = basis;
        this.giver = giver;
        this.givenOn = givenOn;
        this.expires = expires;
        this.language = language;
    }

    @Override
    public Stream<LocalDate> days() {
        return Stream.ofNullable(givenOn);
    }

    @AssertTrue(message = "action.basis.given")
    public boolean isGivenBySomebody() {
        return basis == null || !basis.isGiven() || giver != null && givenOn != null;
    }

    @AssertTrue(message = "action.basis.order")
    public boolean isGivenBeforeItEnds() {
        return givenOn == null || expires == null || !expires.isBefore(givenOn);
    }

    @AssertTrue(message = "basis.purpose.unfit")
    public boolean isForWhatCounselReceives() {
        return purpose == null || Recipient.COUNSEL.receivesFor(purpose);
    }

    /** What everybody knows of a person is never the whole file. */
    @AssertTrue(message = "handover.basis.public")
    public boolean isOnABasisForAFile() {
        return basis != LawfulBasis.ALREADY_PUBLIC;
    }

    @AssertTrue(message = "handover.sources")
    public boolean isWithoutSources() {
        return HANDED.containsAll(parts);
    }

    @AssertTrue(message = "handover.plansAlone")
    public boolean isMoreThanPlans() {
        return parts.isEmpty() || !covered().isEmpty();
    }

    /** The parts that a lawful basis has to cover; of plans go only documents, each on a basis of its own. */
    Set<Compartment> covered() {
        return parts.stream().filter(ActionDetails.COVERABLE::contains).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public String toString() {
        return "CounselDetails";
    }
}
