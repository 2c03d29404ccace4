package org.tarmim.pledge.fts;

/** How far a reported flow is, as whoever reported it declared. Commitments and what was paid count as funding. */
public enum FlowStatus {
    PLEDGE,
    COMMITMENT,
    PAID
}
