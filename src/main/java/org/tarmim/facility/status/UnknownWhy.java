package org.tarmim.facility.status;

/** Why functionality is unknown; such a report dates an attempt and ends no known value. */
public enum UnknownWhy {
    COULD_NOT_REACH,
    DO_NOT_KNOW,
    NO_REPORT
}
