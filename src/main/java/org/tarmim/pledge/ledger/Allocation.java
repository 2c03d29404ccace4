package org.tarmim.pledge.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;

/**
 * Money of a pledge that is meant for something.
 *
 * @param waiting   what is set aside for it, in dollars
 * @param disbursed what was handed out of it and is not spent yet
 * @param spent     what is spent
 * @param details   with the amount that it is meant for now: what was proposed, and what was transferred since
 * @param reason    why it was rejected; null where it was not
 * @param decider   the second person; null while nobody decided
 */
public record Allocation(
        UUID id,
        AllocationDetails details,
        AllocationState state,
        Money waiting,
        Money disbursed,
        Money spent,
        @Nullable String reason,
        UUID proposer,
        @Nullable UUID decider,
        Instant proposedAt) {
    /** What really came for it, in whichever stage it is. */
    public Money paid() {
        return waiting.plus(disbursed).plus(spent);
    }

    /** What is confirmed and not there yet. */
    public Money missing() {
        var left = details.amount().minus(paid());
        return left.isPositive() ? left : Money.zero(left.currency());
    }
}
