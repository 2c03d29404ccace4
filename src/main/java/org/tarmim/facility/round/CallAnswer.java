package org.tarmim.facility.round;

/** What came of a call about a missing report. */
public enum CallAnswer {
    WILL_REPORT,
    CANNOT_REPORT,
    NO_ANSWER,
    WRONG_NUMBER
}
