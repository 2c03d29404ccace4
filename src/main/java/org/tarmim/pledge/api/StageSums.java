package org.tarmim.pledge.api;

import java.util.function.Function;
import org.tarmim.kernel.Money;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.rest.Amount;

/** What stands in each stage, in dollars; each dollar stands in one of them only. */
record StageSums(Amount pledged, Amount committed, Amount deposited, Amount allocated, Amount disbursed, Amount spent) {
    static StageSums of(Function<Account, Money> held) {
        Function<Account, Amount> in = held.andThen(Amount::of);
        return new StageSums(
                in.apply(Account.PLEDGED),
                in.apply(Account.COMMITTED),
                in.apply(Account.DEPOSITED),
                in.apply(Account.ALLOCATED),
                in.apply(Account.DISBURSED),
                in.apply(Account.SPENT));
    }
}
