package org.tarmim.access;

import java.util.UUID;
import org.tarmim.kernel.Rejected;

/**
 * A second factor to be taken away because the phone is lost, asked for and not yet decided.
 *
 * @param person     whose factor
 * @param proposedBy the administrator who asked for it
 */
public record FactorReset(UUID id, PersonId person, PersonId proposedBy) {
    /** Whether whoever acts is the second pair of eyes this needs. */
    public boolean canBeConfirmedBy(Actor actor) {
        return !actor.is(person) && !actor.is(proposedBy);
    }

    /** Answers this reset if it is for that administrator to confirm; refuses when it is the own one. */
    FactorReset confirmable(Actor actor) {
        if (actor.is(person)) throw Rejected.because("factor-reset.own");
        if (actor.is(proposedBy)) throw Rejected.because("factor-reset.four-eyes");
        return this;
    }
}
