package org.tarmim.pledge.reconcile;

/** Who reports: who gives, or who receives. */
public enum ReportingSide {
    DONOR,
    RECIPIENT
}
