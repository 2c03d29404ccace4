package org.tarmim.facility.status;

/** Why something is damaged, does not work or cannot be reached. */
public enum Cause {
    CONFLICT_DAMAGE,
    NATURAL_DISASTER,
    FIRE,
    WEAR,
    NO_MAINTENANCE,
    LOOTING,
    STAFF,
    TRAINING,
    SUPPLIES,
    EQUIPMENT,
    FUEL_POWER,
    WATER,
    FINANCE,
    INSECURITY,
    EVACUATION_ORDER,
    ROAD_BLOCK,
    DISTANCE,
    FEES,
    UXO,
    OTHER,
    UNKNOWN
}
