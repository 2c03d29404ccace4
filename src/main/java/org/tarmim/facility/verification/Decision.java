package org.tarmim.facility.verification;

/** What a coordinator decided on a report. */
public enum Decision {
    NEEDS_INFO,
    VERIFIED,
    REJECTED,
    UNVERIFIABLE
}
