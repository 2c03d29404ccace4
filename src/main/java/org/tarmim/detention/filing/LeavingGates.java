package org.tarmim.detention.filing;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.kernel.Rejected;

/** The same gates as before a document, for whatever else leaves a case: a lawful basis and a risk that was weighed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class LeavingGates {
    private final BasisFolder bases;
    private final RiskFolder risks;

    LeavingGates(BasisFolder bases, RiskFolder risks) {
        this.bases = bases;
        this.risks = risks;
    }

    /**
     * The assessment that stands for a kind of recipient; throws {@link Rejected} where none does, it says no, or no other person
     * confirmed it.
     */
    public UUID confirmed(UUID ofCase, Recipient recipient) {
        var found = risks.standing(risks.of(ofCase, recipient));
        if (found.confirmedBy() == null) throw Rejected.because("risk.notConfirmed");
        return found.id();
    }

    /** A basis without a last day, as below. */
    public UUID basis(
            UUID ofCase,
            LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn,
            Recipient recipient,
            Set<Compartment> parts,
            Purpose purpose) {
        return basis(ofCase, basis, giver, givenOn, null, recipient, parts, purpose);
    }

    /**
     * The basis, recorded if it is the first time; throws {@link Rejected} where whoever gave it took just this back, or took
     * another purpose back and it was not used for this one before, where its last day is over, for parts of the file that no
     * basis lets out, and for a purpose that is none of the recipient.
     *
     * @param expires the last day on which it holds; null where it has none
     */
    public UUID basis(
            UUID ofCase,
            LawfulBasis basis,
            @Nullable BasisGiver giver,
            @Nullable LocalDate givenOn,
            @Nullable LocalDate expires,
            Recipient recipient,
            Set<Compartment> parts,
            Purpose purpose) {
        if (!ActionDetails.COVERABLE.containsAll(parts)) throw Rejected.because("action.covered.never");
        var given = basis.isGiven();
        return bases.alone(
                ofCase,
                new BasisEntry(
                        basis, given ? giver : null, given ? givenOn : null, expires, recipient, parts, purpose));
    }
}
