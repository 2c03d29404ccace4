package org.tarmim.detention.chain;

/** How exactly the day of something is known. */
public enum DayPrecision {
    DAY,
    /** Some day of the month in which the given day lies. */
    MONTH,
    /** Some day from the first to the last given one. */
    BETWEEN,
    UNKNOWN
}
