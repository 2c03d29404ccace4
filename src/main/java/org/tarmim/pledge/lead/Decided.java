package org.tarmim.pledge.lead;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.PledgeCode;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.withhold.Passage;

/**
 * One decision on a statement; the newest of a statement holds.
 *
 * @param no           counted from one
 * @param donor        whose money it speaks of; null where of nobody's
 * @param amount       as it was said, of a lead
 * @param pledge       that came of it
 * @param organisation of who decided
 */
public record Decided(
        UUID statement,
        int no,
        Outcome outcome,
        @Nullable UUID donor,
        @Nullable PledgedAmount amount,
        @Nullable PledgeCode pledge,
        String reason,
        UUID organisation,
        Instant at) {
    /** The kind of {@link Passage} that all reasons of a statement are. */
    static final String TO_WITHHOLD = "OUTCOME_REASON";

    /** The reasons of this statement, as something that can be withheld. */
    public Passage passage() {
        return new Passage(TO_WITHHOLD, statement);
    }
}
