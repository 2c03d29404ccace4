package org.tarmim.audit;

/**
 * The end of the chain so far. Its number is also the count of entries.
 *
 * @param mac the seal of the newest entry, in hexadecimal digits
 */
record Head(long seq, String mac) {
    /** Before the first entry. */
    static final Head START = new Head(0, "0".repeat(64));
}
