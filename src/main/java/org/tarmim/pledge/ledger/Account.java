package org.tarmim.pledge.ledger;

import java.util.Arrays;
import java.util.List;

/** Where a dollar can be, and where it came from or went to. */
public enum Account {
    /** Promised, and nothing more. */
    PLEDGED,
    /** Signed for. */
    COMMITTED,
    /** Received, and not yet meant for anything. */
    DEPOSITED,
    /** Meant for a need, a sector or an area. */
    ALLOCATED,
    /** Handed to who carries the work out. */
    DISBURSED,
    /** Spent. */
    SPENT,
    /** The other side of what was promised. */
    PROMISE,
    /** The other side of money that came without a promise. */
    RECEIPT,
    INTEREST,
    FEE,
    REFUND,
    /** What rates of exchange made of an amount between two stages. */
    EXCHANGE;

    /** Whether money sits here, so that it can never be less than nothing. */
    public boolean isBucket() {
        return compareTo(SPENT) <= 0;
    }

    /** Where money sits, in the order in which it moves on. */
    public static List<Account> buckets() {
        return Arrays.stream(values()).filter(Account::isBucket).toList();
    }

    /** Whether it says for which allocation. */
    public boolean isOfAllocation() {
        return this == ALLOCATED || this == DISBURSED || this == SPENT;
    }
}
