package org.tarmim.detention.chain;

/** Whose word it is. */
public enum ToldBy {
    DETAINEE,
    RELEASED_DETAINEE,
    FAMILY,
    LAWYER,
    COLLEAGUE,
    WITNESS,
    NGO,
    COURT_RECORD,
    AUTHORITY_STATEMENT,
    MEDIA,
    OPEN_SOURCE,
    UN,
    OTHER
}
