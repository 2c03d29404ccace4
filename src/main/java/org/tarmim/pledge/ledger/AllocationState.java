package org.tarmim.pledge.ledger;

/** How far an allocation has come. */
public enum AllocationState {
    /** A second person has not decided yet. */
    PROPOSED,
    /** Confirmed; no money has come yet that could be set aside for it. */
    RESERVED,
    /** Confirmed, and at least a part of it is set aside, handed out or spent. */
    FUNDED,
    REJECTED
}
