package org.tarmim.pledge.promise;

/** How firmly an amount was said, which decides what of it counts. */
public enum AmountKind {
    EXACT(Bounds.ONE),
    APPROXIMATE(Bounds.ONE),
    /** "Up to": none of it is certain. */
    UP_TO(Bounds.MOST),
    AT_LEAST(Bounds.LEAST),
    RANGE(Bounds.BOTH),
    /** A part of a total of which the donor's own share was not said. */
    SHARE_OF_TOTAL(Bounds.MOST),
    IN_KIND_VALUED(Bounds.ONE),
    IN_KIND_UNVALUED(Bounds.NONE),
    UNSPECIFIED(Bounds.NONE);

    private final Bounds bounds;

    AmountKind(Bounds bounds) {
        this.bounds = bounds;
    }

    /** Whether such an amount says the least there will be. */
    public boolean hasLeast() {
        return bounds == Bounds.ONE || bounds == Bounds.LEAST || bounds == Bounds.BOTH;
    }

    /** Whether such an amount says the most there can be. */
    public boolean hasMost() {
        return bounds == Bounds.ONE || bounds == Bounds.MOST || bounds == Bounds.BOTH;
    }

    /** Whether the least and the most are one number. */
    public boolean isOneNumber() {
        return bounds == Bounds.ONE;
    }

    private enum Bounds {
        ONE,
        LEAST,
        MOST,
        BOTH,
        NONE
    }
}
