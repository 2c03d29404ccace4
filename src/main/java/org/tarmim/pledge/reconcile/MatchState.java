package org.tarmim.pledge.reconcile;

/** What the reports of both sides make of one another. */
public enum MatchState {
    MATCHED,
    AMOUNT_DIFFERS,
    DATE_DIFFERS,
    DONOR_ONLY,
    RECIPIENT_ONLY,
    /** Somebody who recorded neither accepted it with a reason. */
    ACCEPTED_DIFFERENCE;

    /** Whether somebody has to look into it. */
    public boolean isOpen() {
        return this != MATCHED && this != ACCEPTED_DIFFERENCE;
    }
}
