package org.tarmim.access;

import java.util.UUID;
import org.tarmim.kernel.Rejected;

/**
 * A link to a new password that would open an account alone, asked for and not yet decided.
 *
 * @param person     whose account
 * @param proposedBy the administrator who asked for it
 */
public record LinkRequest(UUID id, PersonId person, PersonId proposedBy) {
    /** Whether whoever acts is the second pair of eyes this needs. */
    public boolean canBeConfirmedBy(Actor actor) {
        return !actor.is(person) && !actor.is(proposedBy);
    }

    /** Answers this request if it is for that administrator to confirm; refuses when it is the own one. */
    LinkRequest confirmable(Actor actor) {
        if (actor.is(person)) throw Rejected.because("person.oneself");
        if (actor.is(proposedBy)) throw Rejected.because("link-request.four-eyes");
        return this;
    }
}
