package org.tarmim.facility.registry;

/** What kind of facility it is. */
public enum FacilityType {
    HOSPITAL,
    FIELD_HOSPITAL,
    SPECIALISED_HOSPITAL,
    PHC,
    MEDICAL_POINT,
    MOBILE_CLINIC,
    MATERNITY,
    REHAB,
    DIALYSIS,
    LAB,
    BLOOD_BANK,
    PHARMACY,
    AMBULANCE_STATION,
    WAREHOUSE,
    TRAINING,
    OTHER
}
