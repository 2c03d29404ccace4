package org.tarmim.situation.statement;

/** Where a party stands on an issue, from the firmest yes to the firmest no. */
public enum Stance {
    COMMITS,
    SUPPORTS,
    SUPPORTS_IF,
    UNDECIDED,
    OPPOSES_UNLESS,
    OPPOSES,
    REFUSES,
    NO_COMMENT
}
