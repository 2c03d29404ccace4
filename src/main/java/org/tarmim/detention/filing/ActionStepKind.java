package org.tarmim.detention.filing;

/** A step of an action. */
public enum ActionStepKind {
    DRAFTED,
    SUBMITTED,
    RETURNED,
    APPROVED,
    /** Went alone, on the urgent path. */
    URGENT,
    SENT,
    /** A second person looked at what had gone alone. */
    REVIEWED,
    REPLIED,
    WITHDRAWN
}
