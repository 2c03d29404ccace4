package org.tarmim.pledge.fts;

import java.util.Arrays;
import java.util.List;

/** Why a reported flow is in a total of a boundary, or why it is not; the first that holds. */
public enum FlowStanding {
    /** Comes in, is signed for or paid, and is meant for the boundary alone. */
    FUNDING,
    /** The same, and only promised: beside the funding, never in it. */
    PLEDGE,
    /** Meant for the boundary and others together, or leaving it together with others; nobody said in which parts. */
    SHARED,
    /** From inside the boundary to inside: it was counted when it came in. */
    INTERNAL,
    OUTGOING,
    NO_DOLLARS,
    /** A newer version counts. */
    SUPERSEDED,
    /** Flagged, and nobody has explained it. */
    FLAGGED,
    /** A person left it out, with a reason. */
    LEFT_OUT,
    /** Nobody has accepted its batch. */
    WAITING;

    /** Those that are in no total. */
    public static List<FlowStanding> leftOut() {
        return Arrays.stream(values()).filter(one -> !one.isSummed()).toList();
    }

    /** Whether it is in the funding or in the pledges beside it. */
    public boolean isSummed() {
        return this == FUNDING || this == PLEDGE;
    }
}
