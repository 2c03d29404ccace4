package org.tarmim.pledge.gap;

import java.util.List;
import java.util.Map;
import org.tarmim.kernel.Money;

/**
 * The gap along one boundary.
 *
 * @param lines        by the word of a sector, the p-code of an area or the id of a donor; an empty word is "not
 *                     specified"
 * @param apart        loans, guarantees and goods, which stand outside the bars
 * @param leftOut      what is in no bar, and why
 * @param trialBalance the sum of all accounts: nothing, or the ledger is broken
 */
public record Gap(Map<String, Chain> lines, Chain apart, List<LeftOut> leftOut, Money trialBalance) {
    /**
     * What is in no total.
     *
     * @param reason a translation key
     * @param count  how many of them
     * @param usd    what they come to; nothing where that is not known
     */
    public record LeftOut(String reason, long count, Money usd) {}

    public Gap {
        leftOut = List.copyOf(leftOut);
    }

    /** All lines together. */
    public Chain all() {
        return Chain.sum(lines.values());
    }
}
