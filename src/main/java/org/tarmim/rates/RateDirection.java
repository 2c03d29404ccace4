package org.tarmim.rates;

import java.math.BigDecimal;
import java.math.MathContext;

/** Which way round a rate is given; sources differ, and a rate read the wrong way round looks like one. */
public enum RateDirection {
    /** One dollar is so many of the currency, as the UN and FTS give it. */
    UNITS_PER_DOLLAR,
    /** One of the currency is so many dollars. */
    DOLLARS_PER_UNIT;

    /** The same rate as units of the currency for one dollar. */
    BigDecimal perDollar(BigDecimal value) {
        return this == UNITS_PER_DOLLAR ? value : BigDecimal.ONE.divide(value, MathContext.DECIMAL64);
    }
}
