package org.tarmim.access;

import java.util.Optional;
import java.util.UUID;
import org.tarmim.kernel.Rejected;

/**
 * A link to a new password that would open an account alone, asked for and not yet decided.
 *
 * @param person     whose account
 * @param proposedBy the administrator who asked for it
 */
public record LinkRequest(UUID id, PersonId person, PersonId proposedBy) {
    /** What keeps whoever acts from being the second pair of eyes this needs, as the key of its sentence. */
    public Optional<String> hindrance(Actor actor) {
        if (actor.is(person)) return Optional.of("person.oneself");
        return actor.is(proposedBy) ? Optional.of("link-request.four-eyes") : Optional.empty();
    }

    /** Answers this request if it is for that administrator to confirm; refuses when it is the own one. */
    LinkRequest confirmable(Actor actor) {
        hindrance(actor).ifPresent(why -> {
            throw Rejected.because(why);
        });
        return this;
    }
}
