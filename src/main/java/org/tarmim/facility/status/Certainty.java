package org.tarmim.facility.status;

/** How well a verified claim stands; CONFIRMED needs another organisation than the reporter's. */
public enum Certainty {
    CONFIRMED,
    PROBABLE
}
