package org.tarmim.facility.status;

/** What a facility needs around it to work. */
public enum Amenity {
    WATER,
    SANITATION,
    HAND_HYGIENE,
    PPE,
    CLEANING,
    WASTE_SEGREGATION,
    SHARPS_DISPOSAL,
    INFECTIOUS_WASTE,
    POWER,
    FUEL,
    COLD_CHAIN,
    OXYGEN,
    COMMUNICATIONS,
    HIS_REPORTING
}
