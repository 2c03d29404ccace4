package org.tarmim.facility.verification;

import static org.tarmim.facility.verification.ReasonCode.*;

import java.util.List;

/** What a coordinator decided on a report. */
public enum Decision {
    NEEDS_INFO(MISSING_DETAIL, WRONG_DATE, WRONG_FACILITY, NO_EVIDENCE, CONTRADICTED, OTHER),
    VERIFIED,
    REJECTED(IMPLAUSIBLE, DUPLICATE, WRONG_FACILITY, WRONG_DATE, CONTRADICTED, SENSITIVE, OTHER),
    UNVERIFIABLE(CANNOT_REACH, NO_EVIDENCE, CONTRADICTED, OTHER);

    private final List<ReasonCode> reasons;

    Decision(ReasonCode... reasons) {
        this.reasons = List.of(reasons);
    }

    /** The reasons it is usually made for, the most usual first; none for VERIFIED. */
    public List<ReasonCode> reasons() {
        return reasons;
    }
}
