package org.tarmim.access;

import java.util.Optional;
import java.util.UUID;
import org.tarmim.kernel.Rejected;

/**
 * A second factor to be taken away because the phone is lost, asked for and not yet decided.
 *
 * @param person     whose factor
 * @param name       of that person; empty where whoever looks may not know it
 * @param proposedBy the administrator who asked for it
 * @param ofAdvocate whether a supervisor of the person's team decides on it, and no administrator
 */
public record FactorReset(UUID id, PersonId person, String name, PersonId proposedBy, boolean ofAdvocate) {
    /** What keeps whoever acts from being the second pair of eyes this needs, as the key of its sentence. */
    public Optional<String> hindrance(Actor actor) {
        if (actor.is(person)) return Optional.of("factor-reset.own");
        if (ofAdvocate && !actor.may(May.GRANT_CASES)) return Optional.of("factor-reset.supervisor");
        return actor.is(proposedBy) ? Optional.of("factor-reset.four-eyes") : Optional.empty();
    }

    /** Answers this reset if it is for that administrator to confirm; refuses when it is the own one. */
    FactorReset confirmable(Actor actor) {
        hindrance(actor).ifPresent(why -> {
            throw Rejected.because(why);
        });
        return this;
    }
}
