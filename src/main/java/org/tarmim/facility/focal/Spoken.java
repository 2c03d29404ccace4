package org.tarmim.facility.focal;

/** The language in which a focal point is called. */
public enum Spoken {
    ARABIC,
    ENGLISH,
    BOTH
}
