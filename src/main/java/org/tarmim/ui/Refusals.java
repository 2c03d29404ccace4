package org.tarmim.ui;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.AccessDeniedException;
import org.tarmim.kernel.ProofNeeded;
import org.tarmim.kernel.Rejected;

/** What a desk refused, as sentences for a screen, in one place for all of them. */
public final class Refusals {
    private Refusals() {}

    /** The sentences of a refusal; empty when the fault is ours and not something a person can mend. */
    public static Optional<List<String>> sentences(Throwable fault, Words words) {
        return switch (fault) {
            case Rejected refusal -> Optional.of(List.of(words.say(refusal)));
            case ConstraintViolationException invalid ->
                Optional.of(invalid.getConstraintViolations().stream()
                        .map(violation -> sentence(violation, words))
                        .sorted()
                        .toList());
            case ProofNeeded needed -> Optional.of(List.of(words.say("proof.needed")));
            case AccessDeniedException denied -> Optional.of(List.of(words.say("refusal.denied")));
            default -> Optional.empty();
        };
    }

    /**
     * The sentence of a broken constraint: its message is a key whose named places are the constraint's attributes
     * (for instance {max}); a constraint without a message of its own has the sentence of its kind.
     */
    public static String sentence(ConstraintViolation<?> violation, Words words) {
        var constraint = violation.getConstraintDescriptor();
        var kind = constraint.getAnnotation().annotationType().getSimpleName();
        var key = words.knows(violation.getMessage()) ? violation.getMessage() : "constraint." + kind;
        return words.say(words.knows(key) ? key : "constraint.other", constraint.getAttributes());
    }
}
