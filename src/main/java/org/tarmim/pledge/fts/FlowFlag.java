package org.tarmim.pledge.fts;

/** What looks wrong in a reported flow. It is never mended: a person explains it, or leaves the row out. */
public enum FlowFlag {
    /** A rate of one for another currency than the dollar. */
    RATE_OF_ONE,
    /** The rate fits when it is turned upside down. */
    RATE_INVERTED,
    /** The rate is far from the one of that month here or, without one, from the middle of the file. */
    RATE_IMPLAUSIBLE,
    /** Original amount, rate and dollars do not go together. */
    AMOUNTS_DISAGREE,
    CURRENCY_WITHOUT_AMOUNT,
    AMOUNT_WITHOUT_CURRENCY,
    /** No currency of ISO 4217. */
    CURRENCY_UNKNOWN,
    /** Nothing or one unit, which only a holder of money may report. */
    PLACEHOLDER,
    /** Below zero. */
    NEGATIVE,
    NO_DOLLARS,
    /** Another flow has the same ends, amount, day and state. */
    POSSIBLE_DUPLICATE,
    REPORTED_BEFORE_DECIDED,
    DATE_IN_FUTURE
}
