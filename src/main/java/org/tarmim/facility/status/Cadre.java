package org.tarmim.facility.status;

/** Kinds of health workers present. */
public enum Cadre {
    DOCTORS,
    NURSES,
    MIDWIVES,
    TECHNICIANS,
    PHARMACISTS,
    COMMUNITY,
    SUPPORT
}
