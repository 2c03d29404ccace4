package org.tarmim.area;

/** How exactly a point is known; what was typed decides the finest it can be. */
public enum LocationPrecision {
    GPS,
    BUILDING,
    BLOCK,
    LOCALITY,
    ADM2,
    UNKNOWN;

    /** The finest precision that this many decimals of a degree can carry; two decimals are about a kilometre. */
    static LocationPrecision ofDecimals(int decimals) {
        return switch (decimals) {
            case 0, 1 -> ADM2;
            case 2 -> LOCALITY;
            case 3 -> BLOCK;
            case 4 -> BUILDING;
            default -> GPS;
        };
    }

    /** The coarser of the two. */
    LocationPrecision orCoarser(LocationPrecision other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
