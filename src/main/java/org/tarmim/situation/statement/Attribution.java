package org.tarmim.situation.statement;

/** How a statement is tied to whom it is ascribed to. */
public enum Attribution {
    ON_RECORD,
    OFFICIAL_TEXT,
    ANONYMOUS_OFFICIAL,
    OUTLET_UNATTRIBUTED,
    /** Somebody speaks of another party, which thereby takes no position. */
    THIRD_PARTY_ABOUT_OTHER
}
