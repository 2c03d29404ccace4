package org.tarmim.situation.figure;

/** What is counted. */
public enum Indicator {
    KILLED,
    INJURED,
    MISSING,
    DETAINED,
    DISPLACED,
    /** That entered with aid. */
    TRUCKS
}
