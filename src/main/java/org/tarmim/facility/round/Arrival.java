package org.tarmim.facility.round;

/** What came of a facility that a round expects. A rejected or corrected report does not count. */
public enum Arrival {
    /** No report of the days the round asks for. */
    MISSING,
    /** A report came, and nobody verified one yet. */
    RECEIVED,
    /** A report came and was verified. */
    VERIFIED
}
