package org.tarmim.facility.report;

/** Why a reporter takes an own report back; chosen and never typed, so that nothing of it can put anybody in danger. */
public enum WithdrawalReason {
    WRONG_FACILITY,
    WRONG_ANSWER,
    SENT_TWICE,
    DANGER,
    OTHER
}
