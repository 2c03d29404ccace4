package org.tarmim.pledge.ledger;

/** How far a transfer has come. */
public enum TransferState {
    PROPOSED,
    CONFIRMED,
    REJECTED
}
