package org.tarmim.detention.filing;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.SituationClock;

/** Takes steps straight at the table, as somebody who found a road around the desk would. */
@Component
class PastTheDesk {
    private final ActionTable table;
    private final RiskTable risks;
    private final BasisTable bases;
    private final CasePapers papers;
    private final SituationClock clock;
    private final TransactionTemplate transaction;

    PastTheDesk(
            ActionTable table,
            RiskTable risks,
            BasisTable bases,
            CasePapers papers,
            SituationClock clock,
            TransactionTemplate transaction) {
        this.table = table;
        this.risks = risks;
        this.bases = bases;
        this.papers = papers;
        this.clock = clock;
        this.transaction = transaction;
    }

    /** What a row of a lawful basis said before recipient, parts and purpose were asked. */
    record BasisOfBefore(LawfulBasis basis, BasisGiver giver, LocalDate givenOn, LocalDate expires) {}

    /** Records a lawful basis as it was sealed then, with its last day. */
    UUID record(Actor person, UUID ofCase, BasisOfBefore said) {
        var id = UUID.randomUUID();
        Acting.as(
                person,
                () -> transaction.executeWithoutResult(status -> {
                    var sealed = papers.seal(new Place("lawful_basis.content", ofCase, id), said);
                    bases.add(id, ofCase, sealed, person, clock.now());
                    if (said.expires() != null) papers.expires(ofCase, id, said.expires());
                }));
        return id;
    }

    /** Puts a draft on a basis, whatever it says. */
    void draft(Actor person, UUID action, UUID ofCase, ActionDetails details, UUID basis) {
        Acting.as(
                person,
                () -> transaction.executeWithoutResult(status -> {
                    var step = step(action, ofCase, ActionStepKind.DRAFTED);
                    var sealed = papers.seal(ActionReader.content(ofCase, step.id()), details);
                    table.take(
                            new ActionStep(
                                    step.id(),
                                    action,
                                    ofCase,
                                    step.number(),
                                    step.kind(),
                                    sealed,
                                    null,
                                    "",
                                    clock.now()),
                            Named.basis(basis),
                            person);
                }));
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
