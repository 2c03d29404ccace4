package org.tarmim.access;

import java.io.Serializable;

/**
 * Whose screens were locked, until the password is given again. Like {@link Halfway} this is not an {@link Actor}: every
 * permission is missing and every row policy answers with nothing, so that each door stays shut by itself.
 *
 * @param life how long the session may go on waiting
 */
record Locked(PersonId person, SessionLife life) implements Serializable {
    static Locked of(Actor actor) {
        return new Locked(PersonId.of(actor), SessionLife.of(actor));
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
