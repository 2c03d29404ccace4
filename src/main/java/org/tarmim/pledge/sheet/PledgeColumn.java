package org.tarmim.pledge.sheet;

/** A column of a sheet of pledges, the same for what goes out and for what comes in. */
public enum PledgeColumn {
    NUMBER,
    TITLE,
    DONOR,
    KIND,
    AMOUNT_KIND,
    LEAST,
    MOST,
    CURRENCY,
    ANNOUNCED_ON,
    HORIZON_FROM,
    HORIZON_TO,
    PURPOSE,
    SECTOR,
    AREA,
    EARMARKING,
    ADDITIONALITY,
    CHANNEL,
    CHANNEL_PARTY,
    IMPLEMENTER,
    /** Units of the currency for one dollar. Goes out only, like all that follow. */
    RATE,
    COUNTS_USD,
    CEILING_USD,
    REVIEW,
    RECORDED_ON
}
