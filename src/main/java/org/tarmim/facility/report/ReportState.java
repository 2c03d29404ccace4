package org.tarmim.facility.report;

/** What became of a report. */
public enum ReportState {
    SUBMITTED,
    NEEDS_INFO,
    VERIFIED,
    REJECTED,
    UNVERIFIABLE,
    SUPERSEDED,
    WITHDRAWN
}
