package org.tarmim.situation.statement;

/** What a party takes a stance on. */
public enum Issue {
    FUND_RECONSTRUCTION,
    ALLOW_OTHERS_TO_FUND,
    GOVERNANCE,
    SECURITY,
    CROSSINGS_AID,
    WITHDRAWAL,
    EXCHANGES,
    NEXT_PHASE_TALKS,
    MONITORING,
    OTHER
}
