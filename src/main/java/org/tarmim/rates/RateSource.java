package org.tarmim.rates;

/** Who says what a currency was worth. */
public enum RateSource {
    /** The United Nations operational rates of exchange, monthly. */
    UN_OPERATIONAL,
    ECB,
    CENTRAL_BANK,
    /** The Financial Tracking Service of OCHA. */
    FTS,
    /** Fixed in a signed agreement. */
    AGREEMENT,
    OTHER
}
