package org.tarmim.detention.document;

/** What the assessment of a risk comes to. */
public enum RiskDecision {
    PROCEED,
    PROCEED_WITH_CONDITIONS,
    HOLD,
    DO_NOT;

    /** Whether the document may go on its way. */
    public boolean goesOn() {
        return this == PROCEED || this == PROCEED_WITH_CONDITIONS;
    }
}
