package org.tarmim.pledge.fts;

/** Whether the rows of an import may count. */
public enum BatchState {
    WAITING,
    ACCEPTED,
    /** Taken back; none of its rows counts. */
    REJECTED
}
