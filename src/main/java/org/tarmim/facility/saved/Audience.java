package org.tarmim.facility.saved;

/** Who finds a saved view. */
public enum Audience {
    /** Whoever saved it. */
    PRIVATE,
    /** Everybody of the organisation. */
    TEAM
}
