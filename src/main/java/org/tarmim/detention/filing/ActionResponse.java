package org.tarmim.detention.filing;

/** What came back. */
public enum ActionResponse {
    FAVOURABLE,
    PARTIAL,
    TOKEN,
    REQUEST_INFO,
    DENIED,
    COUNTERED,
    NONE
}
