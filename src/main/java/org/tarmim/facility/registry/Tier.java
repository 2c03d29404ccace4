package org.tarmim.facility.registry;

/** The level of care; HeRAMS tier. */
public enum Tier {
    COMMUNITY,
    PRIMARY,
    SECONDARY,
    TERTIARY,
    OTHER,
    UNKNOWN
}
