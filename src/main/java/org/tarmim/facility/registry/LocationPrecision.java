package org.tarmim.facility.registry;

/** How exactly the point is known. */
public enum LocationPrecision {
    GPS,
    BUILDING,
    BLOCK,
    LOCALITY,
    ADM2,
    UNKNOWN
}
