package org.tarmim.pledge.ledger;

/** Why money moves. */
public enum PostingKind {
    PROMISE,
    COMMITMENT,
    DEPOSIT,
    ALLOCATION,
    RELEASE,
    TRANSFER,
    DISBURSEMENT,
    EXPENDITURE,
    REFUND,
    FEE,
    INTEREST,
    REVERSAL
}
