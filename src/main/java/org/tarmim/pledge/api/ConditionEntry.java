package org.tarmim.pledge.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.ConditionHistory;
import org.tarmim.pledge.promise.ConditionState;
import org.tarmim.pledge.promise.ConditionType;

/**
 * What a donor waits for, and what it came to.
 *
 * @param state      OPEN while nobody looked
 * @param assessedOn the day on which it was so; missing while nobody looked
 */
record ConditionEntry(
        ConditionType type,
        String said,
        ConditionState state,
        @Nullable LocalDate assessedOn,
        @Nullable String evidence) {
    static ConditionEntry of(ConditionHistory history) {
        var last = history.findings().stream().findFirst();
        return new ConditionEntry(
                history.condition().type(),
                history.condition().said(),
                history.state(),
                last.map(finding -> finding.assessedOn()).orElse(null),
                last.map(finding -> finding.evidence()).orElse(null));
    }
}
