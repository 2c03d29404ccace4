package org.tarmim.facility.status;

/** How safe it is at the facility; ARMED_PRESENCE_INSIDE is never shown below RESTRICTED detail. */
public enum Security {
    NORMAL,
    ELEVATED,
    ACTIVE_HOSTILITIES,
    EVACUATION_ORDER,
    BESIEGED,
    ARMED_PRESENCE_INSIDE,
    UNKNOWN
}
