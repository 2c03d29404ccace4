package org.tarmim.facility.status;

/** Whether the facility works; HeRAMS HFFUNCT. */
public enum Functionality {
    FULLY,
    PARTIALLY,
    NON_FUNCTIONING,
    UNKNOWN
}
