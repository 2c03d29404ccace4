package org.tarmim.facility.registry;

/** Whose number an identifier is. */
public enum IdentifierSystem {
    HERAMS_UOID,
    MOH,
    OSM,
    HEALTHSITES,
    WHO_GHFD,
    UNRWA,
    OTHER
}
