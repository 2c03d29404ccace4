package org.tarmim.facility.status;

/** Whether the facility exists at all; HeRAMS MoSD4, extended. */
public enum Existence {
    EXISTING,
    TEMPORARILY_CLOSED,
    PERMANENTLY_CLOSED,
    RELOCATED,
    PLANNED,
    NEVER_EXISTED,
    UNKNOWN
}
