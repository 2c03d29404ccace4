package org.tarmim.access;

import java.util.Set;
import java.util.UUID;
import org.tarmim.kernel.Rejected;

/**
 * Other roles for a person, proposed and not yet decided.
 *
 * @param person     whose roles
 * @param proposedBy the administrator who proposed them
 */
public record RoleChange(UUID id, PersonId person, Set<Role> roles, PersonId proposedBy) {
    public RoleChange {
        roles = Set.copyOf(roles);
    }

    /** Whether whoever acts is the second pair of eyes this needs. */
    public boolean canBeConfirmedBy(Actor actor) {
        return !actor.is(person) && !actor.is(proposedBy);
    }

    /** Answers this change if it is for that administrator to confirm; refuses when it is the own one. */
    RoleChange confirmable(Actor actor) {
        if (actor.is(person)) throw Rejected.because("roles.own");
        if (actor.is(proposedBy)) throw Rejected.because("roles.four-eyes");
        return this;
    }
}
