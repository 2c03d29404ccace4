package org.tarmim.facility.status;

/** Damage of building or equipment; HeRAMS CONDB and CONDE. */
public enum Damage {
    NOT_DAMAGED,
    SLIGHT,
    PARTIAL,
    FULL,
    NOT_RELEVANT,
    UNKNOWN,
    NOT_ASSESSED
}
