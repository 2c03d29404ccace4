package org.tarmim.pledge.sheet;

/** A column of a sheet of movements, in the order and with the meaning that the Financial Tracking Service has. */
public enum FlowColumn {
    ID,
    /** One for a movement as it was first recorded; one more for each correction since. */
    VERSION,
    PLEDGE,
    /** The word of FTS: pledge, commitment or paid; empty for what it does not know. */
    STATUS,
    MOVEMENT,
    DATE,
    FIRST_REPORTED,
    SOURCE,
    DESTINATION,
    AMOUNT_USD,
    ORIGINAL_AMOUNT,
    ORIGINAL_CURRENCY,
    /** Units of the original currency for one dollar. */
    EXCHANGE_RATE,
    CONTRIBUTION_TYPE,
    NEW_MONEY,
    EARMARKING,
    SECTOR,
    LOCATION,
    REFERENCE,
    CORRECTS,
    TAKES_BACK
}
