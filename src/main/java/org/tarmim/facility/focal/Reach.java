package org.tarmim.facility.focal;

/** How a focal point is best reached. */
public enum Reach {
    CALL,
    TEXT_MESSAGE,
    MESSAGING_APP
}
