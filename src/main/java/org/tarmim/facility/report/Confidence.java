package org.tarmim.facility.report;

/** How sure the reporter is. */
public enum Confidence {
    SURE,
    LIKELY,
    HEARD
}
