package org.tarmim.pledge.reconcile;

/** Of which stage of money somebody reports. */
public enum ReportedStage {
    COMMITMENT,
    DEPOSIT,
    DISBURSEMENT,
    EXPENDITURE
}
