package org.tarmim.access;

import java.util.Optional;
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

    /** What keeps whoever acts from being the second pair of eyes this needs, as the key of its sentence. */
    public Optional<String> hindrance(Actor actor) {
        if (actor.is(person)) return Optional.of("roles.own");
        return actor.is(proposedBy) ? Optional.of("roles.four-eyes") : Optional.empty();
    }

    /** Answers this change if it is for that administrator to confirm; refuses when it is the own one. */
    RoleChange confirmable(Actor actor) {
        hindrance(actor).ifPresent(why -> {
            throw Rejected.because(why);
        });
        return this;
    }
}
