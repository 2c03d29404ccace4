package org.tarmim.access;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Who has given the right password and still owes the second factor. This is not an {@link Actor}: every permission is
 * missing and every row policy answers with nothing, so that each door stays shut by itself.
 *
 * @param newSecret the secret to set up a phone with; null for who has one set up
 */
public record Halfway(PersonId person, @Nullable TotpSecret newSecret) implements Serializable {
    /** Whether the phone is still to be set up. */
    public boolean setsUp() {
        return newSecret != null;
    }

    @Override
    public String toString() {
        return person.toString();
    }
}
