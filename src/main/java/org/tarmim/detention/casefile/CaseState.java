package org.tarmim.detention.casefile;

/** How far the work on a case is. */
public enum CaseState {
    INTAKE,
    TRIAGE,
    ACTIVE,
    MONITORING,
    CLOSED,
    SEALED,
    /** Its key was destroyed: nobody reads it any more. */
    ERASED;

    /** Whether nothing more is added to it. */
    public boolean isOver() {
        return this == CLOSED || this == ERASED;
    }
}
