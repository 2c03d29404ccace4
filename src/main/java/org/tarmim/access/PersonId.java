package org.tarmim.access;

import java.util.UUID;

/** Which person's account. */
public record PersonId(UUID value) {
    /** The account of whoever acts. */
    static PersonId of(Actor actor) {
        return new PersonId(actor.account());
    }

    /** Reads an id as it stands in an address; throws {@link IllegalArgumentException} for anything else. */
    public static PersonId of(String text) {
        return new PersonId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
