package org.tarmim.facility.status;

/** Kinds of beds. */
public enum BedType {
    TOTAL,
    ICU,
    MATERNITY,
    NEONATAL,
    PAEDIATRIC,
    SURGICAL,
    EMERGENCY,
    ISOLATION,
    DIALYSIS,
    OTHER
}
