package org.tarmim.facility.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Who stands behind a report that came by telephone, for those who review it.
 *
 * @param typist     the person who typed it
 * @param teller     the person who told it, or a role; null where nobody is named, or nobody any more
 * @param withoutAccount whether the teller was only typed, and has no account
 * @param withheldAt when two people last withheld who told it; null otherwise
 */
public record ToldBy(
        String typist,
        @Nullable String teller,
        boolean withoutAccount,
        @Nullable Instant withheldAt) {
    /** The kind of passage by which a typed name is withheld. */
    public static final String TO_WITHHOLD = "REPORT_INFORMANT";

    /** Whether there is a typed name that can be withheld. */
    public boolean isToWithhold() {
        return withoutAccount && teller != null;
    }
}
