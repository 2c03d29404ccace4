package org.tarmim.facility.need;

/** A part of life that has needs. Facilities are of the health sector. */
public enum Sector {
    HEALTH,
    WATER_SANITATION,
    HOUSING,
    EDUCATION,
    FOOD_AGRICULTURE,
    ENERGY,
    TRANSPORT,
    TELECOMMUNICATIONS,
    COMMERCE_INDUSTRY,
    SOCIAL_PROTECTION,
    ENVIRONMENT,
    GOVERNANCE,
    OTHER
}
