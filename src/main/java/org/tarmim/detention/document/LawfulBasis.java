package org.tarmim.detention.document;

/** Why what the case says may be given to somebody. Consent is often no real choice in an emergency, so it is one of five. */
public enum LawfulBasis {
    MANDATE,
    CONSENT,
    VITAL_INTEREST,
    ALREADY_PUBLIC,
    LEGAL_OBLIGATION;

    /** Whether somebody gave it, on a day. */
    public boolean isGiven() {
        return this == MANDATE || this == CONSENT;
    }
}
