package org.tarmim.detention.casefile;

/** How somebody is brought before a court. */
public enum HearingMode {
    IN_PERSON,
    VIDEO,
    IN_ABSENTIA,
    UNKNOWN
}
