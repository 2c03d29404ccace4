package org.tarmim.pledge.promise;

/** Through whose hands money goes. */
public enum Channel {
    BILATERAL,
    WB_FUND,
    UN_POOLED,
    UN_AGENCY,
    NGO,
    GOVERNMENT_BUDGET,
    COMMERCIAL_ACCOUNT,
    OTHER,
    UNKNOWN
}
