package org.tarmim.detention.law;

/** In what a time limit counts, by the calendar. */
public enum LimitUnit {
    DAY,
    MONTH
}
