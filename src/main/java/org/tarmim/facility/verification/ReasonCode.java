package org.tarmim.facility.verification;

/** Why a report was not verified. */
public enum ReasonCode {
    MISSING_DETAIL,
    CANNOT_REACH,
    DUPLICATE,
    WRONG_FACILITY,
    WRONG_DATE,
    IMPLAUSIBLE,
    NO_EVIDENCE,
    CONTRADICTED,
    SENSITIVE,
    OTHER
}
