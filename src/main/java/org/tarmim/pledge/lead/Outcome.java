package org.tarmim.pledge.lead;

/** What the desk makes of a statement. */
public enum Outcome {
    /** Money reported or planned, to be followed; it counts nowhere. */
    LEAD,
    PLEDGE,
    /** It says nothing of the party's own money. */
    NEITHER,
    /** A lead of which nothing came. */
    LAPSED
}
