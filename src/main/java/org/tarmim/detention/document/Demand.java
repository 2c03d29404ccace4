package org.tarmim.detention.document;

/** What is demanded, the greatest first. */
public enum Demand {
    RELEASE,
    ACCESS_LAWYER,
    ACCESS_ICRC,
    ACCESS_FAMILY,
    MEDICAL_CARE,
    DISCLOSE_WHEREABOUTS,
    FAIR_TRIAL,
    RETURN_OF_BODY
}
