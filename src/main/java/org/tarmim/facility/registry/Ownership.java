package org.tarmim.facility.registry;

/** Whose the facility is; HeRAMS MoSD7. */
public enum Ownership {
    PUBLIC,
    UN,
    INGO,
    NNGO,
    COMMUNITY,
    FAITH,
    PRIVATE,
    MILITARY,
    OTHER,
    UNKNOWN
}
