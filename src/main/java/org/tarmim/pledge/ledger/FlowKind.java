package org.tarmim.pledge.ledger;

/** What the desk enters of a donor's money. The words of FTS, the UN trust funds and the World Bank stand beside them. */
public enum FlowKind {
    /** Signed: commitment (FTS), donor commitment (MPTF), contribution agreement (World Bank). */
    COMMITMENT,
    /** Received: paid contribution (FTS), donor deposit (MPTF), instalment (World Bank). */
    DEPOSIT,
    REFUND,
    FEE,
    INTEREST;

    PostingKind posting() {
        return PostingKind.valueOf(name());
    }
}
