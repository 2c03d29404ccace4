package org.tarmim.access;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/**
 * A person with an account.
 *
 * @param organisation     where the person belongs
 * @param email        with which the person signs in; null for a reporter who comes by a bound phone alone
 * @param roles            what the person may do here
 * @param state            whether the account can be used
 * @param lastSignIn       when the person last signed in; null before the first time
 */
public record Person(
        PersonId id,
        UUID organisation,
        String name,
        @Nullable String email,
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

    /** Answers this person if whoever acts looks after the account; refuses a manager who would reach further. */
    Person lookedAfterBy(Actor actor) {
        if (!Role.givenBy(actor).containsAll(roles)) throw Rejected.because("person.not-yours");
        return this;
    }

    /** What a link for this person is for; refuses where the account is shut, or has no password. */
    public OneTimeLink.Purpose linkPurpose() {
        if (email == null) throw Rejected.because("person.email.none");
        return switch (state) {
            case INVITED -> OneTimeLink.Purpose.INVITATION;
            case ACTIVE -> OneTimeLink.Purpose.RESET;
            case DEACTIVATED -> throw Rejected.because("person.deactivated");
        };
    }
}
