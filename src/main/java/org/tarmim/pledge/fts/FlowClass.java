package org.tarmim.pledge.fts;

/** Where a reported flow goes, seen from a boundary. Only what comes in can be funding. */
public enum FlowClass {
    INCOMING,
    /** From inside to inside: money that was counted when it came in. */
    INTERNAL,
    OUTGOING,
    IRRELEVANT
}
