package org.tarmim.pledge.ledger;

/** How money flows, in the words of FTS. */
public enum FlowType {
    STANDARD,
    /** It waits in a fund until it is allocated; what is drawn from it leaves the rest there. */
    PARKED,
    /** The same money at its next hand: named, never counted once more. */
    PASS_THROUGH,
    /** The same money in another year: named, never counted once more. */
    CARRYOVER;

    /** Whether it is money that was counted where it first came. */
    public boolean isSeenAgain() {
        return this == PASS_THROUGH || this == CARRYOVER;
    }
}
