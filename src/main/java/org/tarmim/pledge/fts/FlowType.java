package org.tarmim.pledge.fts;

/** What a reported flow is, in the terms of the Financial Tracking Service. */
public enum FlowType {
    STANDARD,
    /** Held until it is passed on; its amount is what is still there, down to nothing. */
    PARKED,
    /** Passed on by somebody who had received it. */
    PASS_THROUGH,
    /** Left over from an earlier year. */
    CARRYOVER
}
