package org.tarmim.detention.evidence;

/** What can be wrong with evidence. */
public enum FlawKind {
    /** An entry was not sealed by us for its place. */
    ENTRY_FOREIGN,
    /** An entry does not name the one before it, or says something else than its row. */
    ENTRY_MOVED,
    /** Entries hang on none of the chain. */
    ENTRY_LOOSE,
    /** The trail knows of more entries than there are. */
    CHAIN_CUT,
    /** What the piece is was not sealed by us for its place. */
    PIECE_FOREIGN,
    /** A copy, or one of its parts, was not sealed by us for its place, or a part is missing. */
    COPY_FOREIGN,
    /** The hash of a copy is another. */
    COPY_CHANGED,
    /** A copy does not hang on its parent, or on an entry of the chain. */
    COPY_LOOSE,
    /** The chain names a copy that is not there. */
    COPY_GONE
}
