package org.tarmim.pledge.gap;

import java.util.Map;
import java.util.UUID;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.AllocationState;
import org.tarmim.pledge.promise.PledgeCode;

/**
 * What a pledge gives to a need, in dollars.
 *
 * @param pledgeId  of the pledge it comes from
 * @param apart     whether it is a loan, a guarantee or goods
 * @param amount    what is meant for it
 * @param waiting   what is set aside of that
 * @param disbursed what was handed out of it and is not spent yet
 * @param spent     what is spent
 */
public record Share(
        UUID need,
        PledgeCode pledge,
        UUID pledgeId,
        AllocationState state,
        boolean apart,
        Money amount,
        Money waiting,
        Money disbursed,
        Money spent) {
    /** What really came, in whichever stage it is. */
    public Money paid() {
        return waiting.plus(disbursed).plus(spent);
    }

    /** What is confirmed and has not come yet. */
    public Money missing() {
        if (state == AllocationState.PROPOSED || state == AllocationState.REJECTED) return Chain.NOTHING;
        return amount.minus(paid()).max(Chain.NOTHING);
    }

    Chain chain() {
        return new Chain(
                Chain.NOTHING, Map.of(Account.ALLOCATED, waiting, Account.DISBURSED, disbursed, Account.SPENT, spent));
    }
}
