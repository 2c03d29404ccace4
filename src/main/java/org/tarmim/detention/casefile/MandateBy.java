package org.tarmim.detention.casefile;

/** Who gave a lawyer a mandate. */
public enum MandateBy {
    DETAINEE,
    FAMILY,
    COURT,
    NGO
}
