package org.tarmim.facility.need;

/** What kind of thing has to be paid for. */
public enum NeedCategory {
    /** Rubble and what did not explode. */
    DEBRIS_UXO,
    REPAIR,
    REBUILD,
    EQUIPMENT,
    TEMPORARY_SITE,
    UTILITIES,
    WORKFORCE,
    SUPPLIES,
    SERVICE_DELIVERY,
    BUILD_BACK_BETTER
}
