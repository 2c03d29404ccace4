package org.tarmim.facility.status;

/** What a partner gives; HeRAMS HFSUP4. */
public enum SupportType {
    GOVERNANCE,
    SUPPLIES,
    EQUIPMENT,
    TRAINING,
    OPERATING_COST,
    STAFF,
    SERVICES,
    REHABILITATION
}
