package org.tarmim.facility.status;

/** How much the facility depends on a partner; HeRAMS HFSUP1. */
public enum SupportLevel {
    MAJOR,
    PARTIAL,
    NONE
}
