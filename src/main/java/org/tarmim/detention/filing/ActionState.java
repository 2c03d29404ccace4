package org.tarmim.detention.filing;

/** How far an action is. */
public enum ActionState {
    DRAFT,
    /** Risk, lawful basis and text lie before the second person. */
    RISK_REVIEW,
    APPROVED,
    SENT,
    STATE_REPLIED,
    WITHDRAWN
}
