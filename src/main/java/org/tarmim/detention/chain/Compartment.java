package org.tarmim.detention.chain;

/** The parts of a case file that are granted one by one. */
public enum Compartment {
    IDENTITY,
    LOCATION_CUSTODY,
    LEGAL,
    MEDICAL,
    SOURCE_PROTECTION,
    FAMILY_CONTACT,
    STRATEGY,
    PUBLIC_FACE
}
