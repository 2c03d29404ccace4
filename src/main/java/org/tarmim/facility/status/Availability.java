package org.tarmim.facility.status;

/** Whether a service or amenity is there; HeRAMS QHeRAMS, four steps and unknown. */
public enum Availability {
    AVAILABLE,
    PARTIAL,
    NOT_AVAILABLE,
    NOT_NORMALLY_PROVIDED,
    UNKNOWN
}
