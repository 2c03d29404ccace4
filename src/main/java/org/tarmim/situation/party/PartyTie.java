package org.tarmim.situation.party;

/** What one party is to another. */
public enum PartyTie {
    AGENCY_OF,
    OFFICE_HOLDER_OF,
    MEMBER_OF,
    MANAGES
}
