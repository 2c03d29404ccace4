package org.tarmim.detention.filing;

/** A step of an action. */
public enum ActionStepKind {
    DRAFTED,
    SUBMITTED,
    RETURNED,
    APPROVED,
    SENT,
    REPLIED,
    WITHDRAWN
}
