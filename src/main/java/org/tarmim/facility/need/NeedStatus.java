package org.tarmim.facility.need;

/** How far a need has come. Only what has a cost comes further than assessed, and only that counts in totals. */
public enum NeedStatus {
    IDENTIFIED,
    ASSESSED,
    COSTED,
    FUNDED_PART,
    FUNDED,
    TENDERED,
    WORKS,
    COMPLETED,
    /** Not needed any more; it leaves the totals. */
    CANCELLED;

    /** Where a need begins: what was typed of it says how much is known. */
    static NeedStatus of(NeedDetails details) {
        if (details.hasCost()) return COSTED;
        return details.basis() == null ? IDENTIFIED : ASSESSED;
    }

    /** Whether a need with, or without, a cost can be so. */
    public boolean fits(boolean costed) {
        return this == CANCELLED || costed == compareTo(COSTED) >= 0;
    }

    /** Whether it follows from what is known of the need alone, and nobody said it. */
    boolean isGiven() {
        return compareTo(COSTED) <= 0;
    }
}
