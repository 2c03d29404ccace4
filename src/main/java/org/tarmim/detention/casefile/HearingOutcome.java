package org.tarmim.detention.casefile;

/** What came of a hearing. */
public enum HearingOutcome {
    /** It is still to come, as far as the file knows. */
    AHEAD,
    EXTENDED,
    RELEASED,
    RELEASED_CONDITIONAL,
    ADJOURNED,
    CHARGED,
    OTHER,
    UNKNOWN
}
