package org.tarmim.situation.party;

/** What kind of party it is. */
public enum PartyType {
    STATE,
    STATE_AGENCY,
    LOCAL_AUTHORITY,
    SUPRANATIONAL,
    UN_AGENCY,
    IFI,
    POOLED_FUND,
    RED_CROSS_CRESCENT,
    INGO,
    NATIONAL_NGO,
    LOCAL_NGO,
    FOUNDATION,
    PRIVATE,
    ARMED_GROUP,
    DE_FACTO_AUTHORITY,
    PERSON,
    OUTLET,
    ANONYMOUS
}
