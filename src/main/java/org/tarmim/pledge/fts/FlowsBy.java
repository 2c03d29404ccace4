package org.tarmim.pledge.fts;

/** Along what the flows of a boundary are told apart. */
public enum FlowsBy {
    DONOR,
    SECTOR,
    YEAR
}
