package org.tarmim.pledge.promise;

import java.util.Comparator;
import java.util.List;

/**
 * A condition of a pledge and what was found of it.
 *
 * @param findings the latest day first; empty while nobody looked
 */
public record ConditionHistory(Condition condition, List<Finding> findings) {
    private static final Comparator<Finding> LATEST_FIRST = Comparator.comparing(Finding::assessedOn)
            .thenComparing(Finding::recordedAt)
            .reversed();

    public ConditionHistory {
        findings = findings.stream().sorted(LATEST_FIRST).toList();
    }

    /** What it came to; open while nobody looked. */
    public ConditionState state() {
        return findings.isEmpty() ? ConditionState.OPEN : findings.getFirst().state();
    }
}
