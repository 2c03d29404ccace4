package org.tarmim.detention.casefile;

/** Whether something due is settled. */
public enum DeadlineState {
    OPEN,
    /** Somebody did what there was to do. */
    DONE,
    /** News came, or what it was computed from was corrected. */
    SUPERSEDED
}
