package org.tarmim.pledge.fts;

/**
 * What the rows of files are to what is here already.
 *
 * @param read       how many flows could be read, each once
 * @param fresh      flows that were not here
 * @param newer      newer versions of flows that are here
 * @param older      older versions of such; kept, and in no total
 * @param same       versions that are here already
 * @param different  versions that are here already and say something else now; the first one stays
 * @param flagged    how many of those that are added look wrong
 * @param unreadable rows that stay out
 */
public record FlowCounts(
        int read, int fresh, int newer, int older, int same, int different, int flagged, int unreadable) {
    /** How many rows could be read, repeated ones too. */
    public int rows() {
        return kept() + same + different;
    }

    /** How many rows are added. */
    public int kept() {
        return fresh + newer + older;
    }
}
