package org.tarmim.situation.figure;

/** What a number covers. */
public enum FigureBasis {
    /** Everything since the count began. */
    CUMULATIVE,
    /** Some hours that end with its day. */
    PERIOD
}
