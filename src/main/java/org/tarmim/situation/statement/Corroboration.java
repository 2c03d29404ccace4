package org.tarmim.situation.statement;

/** How far a statement is borne out by others; counted by independent roots, never by the number of articles. */
public enum Corroboration {
    /** Only social media carry it, or nothing does. */
    UNVERIFIED,
    SINGLE_SOURCE,
    CORROBORATED,
    DISPUTED,
    DENIED,
    RETRACTED
}
