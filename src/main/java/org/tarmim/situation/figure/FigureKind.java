package org.tarmim.situation.figure;

/** How a number was come by. Only what was reported makes a series; the others are kept and marked. */
public enum FigureKind {
    REPORTED,
    /** Worked out from other numbers. */
    DERIVED,
    /** The number of an earlier day, for want of a newer one. */
    CARRIED_FORWARD,
    /** Put between two days. */
    INTERPOLATED,
    ESTIMATE
}
