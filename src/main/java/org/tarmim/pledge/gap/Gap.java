package org.tarmim.pledge.gap;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tarmim.kernel.Money;

/**
 * The gap along one boundary.
 *
 * @param all          everything needed, and all money in the bars
 * @param lines        by the word of a sector, the p-code of an area, the code of a facility or the id of a donor; an
 *                     empty word is "not specified"; a donor has no need
 * @param apart        loans, guarantees and goods, which stand outside the bars
 * @param leftOut      what is in no bar, and why
 * @param trialBalance the sum of all accounts: nothing, or the ledger is broken
 */
public record Gap(Chain all, Map<String, Chain> lines, Chain apart, List<LeftOut> leftOut, Money trialBalance) {
    private static final Comparator<Map.Entry<String, Chain>> WIDEST = Comparator.comparing(
                    (Map.Entry<String, Chain> line) -> line.getValue().gap())
            .reversed()
            .thenComparing(Map.Entry::getKey);

    public Gap {
        leftOut = List.copyOf(leftOut);
    }

    /** The lines in which most is missing, at most so many, and beside them what is not specified. */
    public Map<String, Chain> widest(int most) {
        var widest = lines.entrySet().stream()
                .filter(line -> !line.getKey().isEmpty())
                .sorted(WIDEST)
                .limit(most)
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one, LinkedHashMap::new));
        if (lines.containsKey("")) widest.put("", lines.get(""));
        return widest;
    }
}
