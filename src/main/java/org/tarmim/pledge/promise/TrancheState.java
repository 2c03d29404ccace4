package org.tarmim.pledge.promise;

/** How far a tranche has come on a day: it follows from its window, from what was paid, and from nothing else. */
public enum TrancheState {
    /** Nothing is due yet and nothing came. */
    PLANNED,
    /** Its window is open and nothing came. */
    DUE,
    /** A part came, and the window is not over. */
    PARTLY_PAID,
    PAID,
    /** The window is over and not all of it came. */
    LATE,
    /** The pledge was withdrawn before all of it came. */
    CANCELLED
}
