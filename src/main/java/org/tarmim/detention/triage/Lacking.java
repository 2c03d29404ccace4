package org.tarmim.detention.triage;

/** What a case lacks before anything can be asked of others for the person. */
public enum Lacking {
    ARREST_DAY,
    PLACE,
    LAWYER,
    /** A lawful basis that holds. */
    BASIS,
    /** A risk that was weighed and stands. */
    RISK
}
