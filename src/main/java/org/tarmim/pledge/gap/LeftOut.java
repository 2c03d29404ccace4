package org.tarmim.pledge.gap;

import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.promise.PledgeCode;

/**
 * What is in no total.
 *
 * @param count how many of them
 * @param usd   what they come to; null where nobody knows
 * @param most  what they can come to, where that is more; null where nobody said
 */
public record LeftOut(
        Reason reason,
        long count,
        @Nullable Money usd,
        @Nullable Money most) {
    /** What has a number and no amount. */
    static LeftOut counted(Reason reason, long count) {
        return new LeftOut(reason, count, null, null);
    }

    /** Why something is in no total. */
    public enum Reason {
        /** The latest words of a pledge wait for a reviewer; the amount is what they would change. */
        UNREVIEWED,
        /** A reviewer sent them back or turned them down. */
        NOT_ACCEPTED,
        /** What "up to" and ranges say beyond what is certain or came already. */
        UNCERTAIN,
        /** No amount was said. */
        UNVALUED,
        /** The same money at its next hand or in another year; it counts where it first came. */
        SEEN_AGAIN,
        /** Money reported or planned, which nobody promised. */
        LEAD,
        /** Nobody has said what a need costs. */
        UNCOSTED_NEED,
        /** A newer assessment replaced a need, or it was cancelled. */
        ENDED_NEED;

        /** Whether each that is left out for it is a pledge with a code. */
        boolean isOfPledge() {
            return this != LEAD && this != UNCOSTED_NEED && this != ENDED_NEED;
        }
    }

    /** One pledge that is left out. */
    public record Row(
            Reason reason,
            PledgeCode pledge,
            @Nullable Money usd,
            @Nullable Money most) {}
}
