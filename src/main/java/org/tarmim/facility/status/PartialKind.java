package org.tarmim.facility.status;

/** What a partly functioning facility still does. */
public enum PartialKind {
    MULTI_SERVICE,
    EMERGENCY_ONLY,
    OUTPATIENT_ONLY,
    SHELTERING_PATIENTS
}
