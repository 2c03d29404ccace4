package org.tarmim.detention.casefile;

/** What papers say, or whoever tells of a person. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
