package org.tarmim.detention.casefile;

/** What a health worker does. */
public enum MedicalRole {
    DOCTOR_SPECIALIST,
    DOCTOR_GENERAL,
    RESIDENT,
    NURSE,
    MIDWIFE,
    PARAMEDIC,
    AMBULANCE_DRIVER,
    PHARMACIST,
    DENTIST,
    LAB_TECHNICIAN,
    RADIOGRAPHER,
    THERAPIST,
    PUBLIC_HEALTH,
    HOSPITAL_DIRECTOR,
    ADMINISTRATOR,
    SUPPORT_STAFF,
    STUDENT,
    VOLUNTEER,
    OTHER,
    UNKNOWN
}
