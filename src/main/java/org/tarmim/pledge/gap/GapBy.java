package org.tarmim.pledge.gap;

/** Along what the gap is shown; one boundary on a screen, named with it. */
public enum GapBy {
    SECTOR,
    AREA,
    FACILITY,
    DONOR
}
