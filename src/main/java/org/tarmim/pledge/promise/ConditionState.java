package org.tarmim.pledge.promise;

/** What a condition came to. */
public enum ConditionState {
    OPEN,
    MET,
    NOT_MET,
    /** The donor no longer asks for it. */
    WAIVED,
    DISPUTED,
    /** Its time ran out before it was met. */
    LAPSED;

    /** Whether money still waits for it. */
    public boolean locks() {
        return this != MET && this != WAIVED;
    }
}
