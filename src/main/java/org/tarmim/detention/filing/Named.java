package org.tarmim.detention.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a step names in plain, by ids.
 *
 * @param reviewer the second person, of what is handed in
 * @param basis    the lawful basis, of a draft
 */
record Named(@Nullable UUID reviewer, @Nullable UUID basis) {
    static final Named NOTHING = new Named(null, null);

    static Named reviewer(UUID reviewer) {
        return new Named(reviewer, null);
    }

    static Named basis(UUID basis) {
        return new Named(null, basis);
    }
}
