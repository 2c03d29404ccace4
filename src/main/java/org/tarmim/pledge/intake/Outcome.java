package org.tarmim.pledge.intake;

/** What a row of a file makes of the pledges here. */
public enum Outcome {
    NEW,
    /** A pledge that came before now says something else. */
    CHANGED,
    /** The pledge says the same; of its later stages the file says something new. */
    REPORTED,
    SAME,
    /** Nothing, as long as its mistakes stand. */
    REFUSED
}
