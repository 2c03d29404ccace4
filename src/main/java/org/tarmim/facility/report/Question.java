package org.tarmim.facility.report;

/** What is asked before a report is taken that may be right but rarely is; the person's yes is enough. */
public enum Question {
    /** The building is destroyed, yet everything works: perhaps it moved, or works from tents. */
    FULL_DAMAGE_YET_FULLY_WORKING,
    /** Everything works, yet causes are named why it does not. */
    FULLY_WORKING_YET_CAUSES,
    /** A cause is named that the same report denies: no water, where water is said to be there. */
    CAUSE_DENIED,
    /** Observed before the war began on 7 October 2023. */
    BEFORE_THE_WAR,
    /** Observed more than 90 days ago. */
    LONG_AGO,
    /** The facility is recorded as closed for good, moved, or never existed. */
    FACILITY_IS_CLOSED,
    /** More usable beds than one and a half times the baseline. */
    MANY_BEDS,
    /** More beds of one kind than in total. */
    BEDS_EXCEED_TOTAL,
    /** Ten times as many staff of one kind as last verified, or a tenth of them: perhaps a digit too many or too few. */
    STAFF_TENFOLD
}
