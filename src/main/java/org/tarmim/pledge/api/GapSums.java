package org.tarmim.pledge.api;

import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.gap.Chain;
import org.tarmim.pledge.gap.GapBy;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.rest.Amount;

/**
 * What is needed and the money that answers it, in dollars.
 *
 * @param need          of the latest assessments; missing for a donor, who is asked for nothing
 * @param money         what stands in each stage
 * @param pledgedAtMost what is pledged with what "up to" and ranges say beyond what is certain
 * @param covered       what is signed for or received: all that is held against the need
 * @param gap           need less covered; below zero where more came than was asked for; missing for a donor
 */
record GapSums(
        @Nullable Amount need,
        StageSums money,
        Amount pledgedAtMost,
        Amount covered,
        @Nullable Amount gap) {
    static GapSums of(Chain chain, Money beyond) {
        return new GapSums(
                Amount.of(chain.need()),
                StageSums.of(chain::in),
                Amount.of(chain.in(Account.PLEDGED).plus(beyond)),
                Amount.of(chain.covered()),
                Amount.of(chain.gap()));
    }

    static GapSums along(GapBy by, Chain chain, Money beyond) {
        var sums = of(chain, beyond);
        return by == GapBy.DONOR ? new GapSums(null, sums.money(), sums.pledgedAtMost(), sums.covered(), null) : sums;
    }
}
