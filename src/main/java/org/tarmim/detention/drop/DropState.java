package org.tarmim.detention.drop;

/** What became of something that was dropped. */
public enum DropState {
    WAITING,
    /** Into a case. */
    TAKEN,
    /** And destroyed. */
    SET_ASIDE
}
