package org.tarmim.detention.filing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom and what a step names in plain, by ids.
 *
 * @param basis      the lawful basis, of a draft
 * @param reviewer   the second person, of what is handed in
 * @param assessment of the risk, of what is handed in
 * @param told       who else hears of what goes alone
 */
record Named(
        @Nullable UUID basis,
        @Nullable UUID reviewer,
        @Nullable UUID assessment,
        @Nullable UUID told) {
    static final Named NOTHING = new Named(null, null, null, null);

    static Named basis(UUID basis) {
        return new Named(basis, null, null, null);
    }

    static Named handed(UUID reviewer, UUID assessment) {
        return new Named(null, reviewer, assessment, null);
    }

    static Named alone(UUID reviewer, UUID told, @Nullable UUID assessment) {
        return new Named(null, reviewer, assessment, told);
    }
}
