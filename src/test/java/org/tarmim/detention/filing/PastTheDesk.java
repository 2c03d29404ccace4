package org.tarmim.detention.filing;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.kernel.SituationClock;

/** Takes steps straight at the table, as somebody who found a road around the desk would. */
@Component
class PastTheDesk {
    private final ActionTable table;
    private final RiskTable risks;
    private final SituationClock clock;
    private final TransactionTemplate transaction;

    PastTheDesk(ActionTable table, RiskTable risks, SituationClock clock, TransactionTemplate transaction) {
        this.table = table;
        this.risks = risks;
        this.clock = clock;
        this.transaction = transaction;
    }

    void take(Actor person, UUID action, UUID ofCase, ActionStepKind kind, UUID reviewer) {
        take(person, action, ofCase, kind, reviewer, null);
    }

    void take(Actor person, UUID action, UUID ofCase, ActionStepKind kind, UUID reviewer, @Nullable UUID told) {
        Acting.as(
                person,
                () -> transaction.executeWithoutResult(status -> {
                    if (kind == ActionStepKind.APPROVED) confirm(action, person);
                    table.take(step(action, ofCase, kind), named(action, ofCase, kind, reviewer, told), person);
                }));
    }

    private ActionStep step(UUID action, UUID ofCase, ActionStepKind kind) {
        var sealed = "sealed text that nobody opens in this test".getBytes(StandardCharsets.UTF_8);
        var handing = kind == ActionStepKind.SUBMITTED || kind == ActionStepKind.URGENT;
        int number = Math.max(table.steps(List.of(action)).size() + 1, 2);
        return new ActionStep(
                UUID.randomUUID(), action, ofCase, number, kind, sealed, handing ? sealed : null, "", clock.now());
    }

    private void confirm(UUID action, Actor person) {
        var assessment = table.find(action).map(ActionTable.Row::assessment);
        if (assessment.isPresent()) risks.confirm(assessment.get(), person, clock.now());
    }

    private Named named(UUID action, UUID ofCase, ActionStepKind kind, UUID reviewer, @Nullable UUID told) {
        return switch (kind) {
            case SUBMITTED -> Named.handed(reviewer, risks.of(ofCase).getLast().id());
            case URGENT -> Named.alone(reviewer, told, null);
            case DRAFTED -> Named.basis(table.find(action).orElseThrow().basis());
            default -> Named.NOTHING;
        };
    }
}
