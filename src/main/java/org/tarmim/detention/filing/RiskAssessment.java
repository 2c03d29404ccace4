package org.tarmim.detention.filing;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A standing assessment of a risk.
 *
 * @param assessedBy  the name of who weighed it
 * @param validUntil  real time
 * @param confirmedBy the name of the second person; null before
 * @param current     whether it was not weighed anew
 */
public record RiskAssessment(
        UUID id,
        RiskDetails details,
        String assessedBy,
        Instant assessedAt,
        Instant validUntil,
        @Nullable String confirmedBy,
        boolean current) {
    /** Days an assessment stands at most. */
    public static final int DAYS = 90;

    /** Whether it was neither weighed anew nor ran out. */
    public boolean standsAt(Instant now) {
        return current && validUntil.isAfter(now);
    }

    @Override
    public String toString() {
        return "RiskAssessment " + id;
    }
}
