package org.tarmim.pledge.gap;

import java.util.List;
import java.util.Map;
import org.tarmim.kernel.Money;

/**
 * The gap along one boundary.
 *
 * @param all          everything needed, and all money in the bars
 * @param lines        by the word of a sector, the p-code of an area or the id of a donor; an empty word is "not
 *                     specified"; a donor has no need
 * @param apart        loans, guarantees and goods, which stand outside the bars
 * @param leftOut      what is in no bar, and why
 * @param trialBalance the sum of all accounts: nothing, or the ledger is broken
 */
public record Gap(Chain all, Map<String, Chain> lines, Chain apart, List<LeftOut> leftOut, Money trialBalance) {
    public Gap {
        leftOut = List.copyOf(leftOut);
    }
}
