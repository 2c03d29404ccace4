package org.tarmim.pledge.promise;

/** What a reviewer decides on a revision. */
public enum ReviewDecision {
    VERIFIED,
    RETURNED,
    REJECTED
}
