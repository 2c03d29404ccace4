package org.tarmim.facility.status;

/** Whether people can reach the facility; HeRAMS HFACC. */
public enum Accessibility {
    FULLY,
    PARTIALLY,
    NOT,
    UNKNOWN
}
