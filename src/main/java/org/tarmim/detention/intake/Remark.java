package org.tarmim.detention.intake;

import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;

/**
 * Something to be said about a cell.
 *
 * @param column null where it is about the whole row
 * @param said   the sentence
 */
public record Remark(@Nullable ListColumn column, Weight weight, Rejected said) {
    /** What follows from it. */
    public enum Weight {
        /** The row cannot be taken as it is. */
        MISTAKE,
        /** It can, but somebody should look. */
        WARNING,
        /** It was written in another way and read so. */
        READ
    }

    @Override
    public String toString() {
        return "Remark " + said.key();
    }
}
