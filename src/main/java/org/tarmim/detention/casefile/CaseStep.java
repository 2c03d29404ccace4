package org.tarmim.detention.casefile;

/** A step with which a case goes on as a whole, or ends. */
public enum CaseStep {
    CLOSED("case.closed"),
    REOPENED("case.reopened"),
    HELD("case.held"),
    LIFT_ASKED("case.liftAsked"),
    HOLD_KEPT("case.holdKept"),
    LIFTED("case.lifted"),
    ERASURE_ASKED("case.erasureAsked"),
    ERASURE_REFUSED("case.erasureRefused"),
    ERASED("case.erased"),
    KEY_RENEWED("case.keyRenewed");

    private final String action;

    CaseStep(String action) {
        this.action = action;
    }

    /** As it stands in the trail. */
    public String action() {
        return action;
    }
}
