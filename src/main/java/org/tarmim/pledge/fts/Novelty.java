package org.tarmim.pledge.fts;

/** What a row of a file is to what is here already. */
enum Novelty {
    NEW,
    /** A newer version of a flow that is here. */
    NEWER,
    /** An older version than one that is here; it is kept and counts nothing. */
    OLDER,
    /** Here already, or twice in the same files. */
    SAME,
    /** Here already under the same version, and it says something else; the first one stays. */
    DIFFERENT;

    /** Whether a row is added for it. */
    boolean isKept() {
        return this == NEW || this == NEWER || this == OLDER;
    }
}
