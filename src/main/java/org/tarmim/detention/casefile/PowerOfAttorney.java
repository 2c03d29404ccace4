package org.tarmim.detention.casefile;

/** What is known of a power of attorney. */
public enum PowerOfAttorney {
    /** Somebody of the team saw the paper. */
    SEEN,
    REPORTED,
    NONE,
    UNKNOWN
}
