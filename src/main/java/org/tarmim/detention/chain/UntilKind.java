package org.tarmim.detention.chain;

/** What is known of the end of an order. */
public enum UntilKind {
    /** It runs out at the end of the day. */
    EXACT,
    /** It does not run out before the end of the day. */
    NOT_BEFORE,
    /** It has no end. */
    INDEFINITE,
    UNKNOWN
}
