package org.tarmim.facility.status;

/** How it was learned. */
public enum Method {
    SITE_VISIT,
    PHONE,
    FACILITY_SELF_REPORT,
    PARTNER,
    SATELLITE,
    MEDIA,
    OTHER
}
