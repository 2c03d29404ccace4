package org.tarmim.facility.report;

/** What is asked before a report is taken that may be right but rarely is; the person's yes is enough. */
public enum Question {
    /** The building is destroyed, yet everything works: perhaps it moved, or works from tents. */
    FULL_DAMAGE_YET_FULLY_WORKING,
    /** Observed before the war began on 7 October 2023. */
    BEFORE_THE_WAR,
    /** Observed more than 90 days ago. */
    LONG_AGO,
    /** The facility is recorded as closed for good, moved, or never existed. */
    FACILITY_IS_CLOSED,
    /** More usable beds than one and a half times the baseline. */
    MANY_BEDS,
    /** More beds of one kind than in total. */
    BEDS_EXCEED_TOTAL
}
