package org.tarmim.facility.report;

/** The way by which a report came. */
public enum Channel {
    WEB,
    ODK,
    IMPORT,
    SMS,
    BUNDLE,
    API
}
