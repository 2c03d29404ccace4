package org.tarmim.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person with an account.
 *
 * @param organisation     where the person belongs
 * @param roles            what the person may do here
 * @param state            whether the account can be used
 * @param lastSignIn       when the person last signed in; null before the first time
 */
public record Person(
        PersonId id,
        UUID organisation,
        String name,
        String email,
        Set<Role> roles,
        State state,
        @Nullable Instant lastSignIn) {
    /** Whether an account can be used. */
    public enum State {
        /** Invited, and no password chosen yet. */
        INVITED,
        ACTIVE,
        DEACTIVATED
    }

    public Person {
        roles = Set.copyOf(roles);
    }

    /** Whether this is whoever acts. */
    public boolean is(Actor actor) {
        return id.value().equals(actor.account());
    }
}
