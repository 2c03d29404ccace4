package org.tarmim.pledge.intake;

import org.tarmim.kernel.Rejected;

/**
 * Something to be said about a cell.
 *
 * @param column the name of the column, or of the element
 * @param said   the sentence
 */
public record Remark(String column, Weight weight, Rejected said) {
    /** What follows from it. */
    public enum Weight {
        /** The row cannot be recorded as it is. */
        MISTAKE,
        /** It can, but somebody should look. */
        WARNING,
        /** It was written in another way and read so. */
        READ
    }
}
