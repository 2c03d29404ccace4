package org.tarmim.detention.evidence;

/** What can happen to a piece of evidence. */
public enum CustodyStep {
    RECEIVED,
    HASHED,
    SCANNED,
    SEALED,
    /** A copy left for somebody who may read it. */
    VIEWED,
    /** A copy was derived. */
    COPIED,
    REDACTED,
    /** A copy left with its chain, for somebody outside. */
    EXPORTED,
    /** The thing itself was handed to somebody. */
    TRANSFERRED,
    /** All hashes and the chain were computed anew and fit. */
    VERIFIED,
    /** The thing itself lies with somebody. */
    HELD,
    DESTROYED
}
