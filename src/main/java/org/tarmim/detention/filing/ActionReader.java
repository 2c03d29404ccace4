package org.tarmim.detention.filing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.Reason;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.vault.Place;
import org.tarmim.kernel.Rejected;

/** Opens what actions say, as far as whoever acts may read them. */
@Component
class ActionReader {
    private static final String CONTENT = "action_step.content";
    private static final String DOCUMENT = "action_step.document";

    private final ActionTable table;
    private final BasisFolder bases;
    private final RiskFolder risks;
    private final CasePapers papers;

    ActionReader(ActionTable table, BasisFolder bases, RiskFolder risks, CasePapers papers) {
        this.table = table;
        this.bases = bases;
        this.risks = risks;
        this.papers = papers;
    }

    List<AdvocacyAction> read(List<ActionTable.Row> rows) {
        var steps = steps(rows);
        return rows.stream()
                .map(row -> read(row, steps.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /** The exact bytes that were handed in last. */
    byte[] document(UUID action) {
        var handed = made(table.steps(List.of(action))).orElseThrow(() -> Rejected.because("action.meanwhile"));
        var sealed = handed.document();
        if (sealed == null) throw new IllegalStateException("What was handed in has a document.");
        return papers.key(handed.ofCase()).open(sealed, document(handed.ofCase(), handed.id()));
    }

    /** The exact bytes of the copy for the family; nothing where what was handed in last is of before such copies. */
    Optional<byte[]> copy(UUID action) {
        return Optional.of(handed(table.steps(List.of(action))).copy()).filter(copy -> copy.length > 0);
    }

    static Place content(UUID ofCase, UUID step) {
        return new Place(CONTENT, ofCase, step);
    }

    static Place document(UUID ofCase, UUID step) {
        return new Place(DOCUMENT, ofCase, step);
    }

    private Map<UUID, List<ActionStep>> steps(List<ActionTable.Row> rows) {
        return table.steps(rows.stream().map(ActionTable.Row::id).toList()).stream()
                .collect(Collectors.groupingBy(ActionStep::action));
    }

    private AdvocacyAction read(ActionTable.Row row, List<ActionStep> steps) {
        var details = details(steps);
        var waits = row.state() == ActionState.RISK_REVIEW || row.urgentAt() != null && !row.reviewed();
        return new AdvocacyAction(
                row.id(),
                row.code(),
                row.state(),
                row.author(),
                row.reviewerName(),
                details,
                row.basis(),
                row.basis() == null ? null : bases.withdrawal(row.ofCase(), row.basis(), row.withdrawal()),
                risk(row, details),
                urgent(row, steps),
                handed(steps).answers(),
                handed(steps).forFamily(),
                last(steps, ActionStepKind.SENT, SendingDetails.class),
                last(steps, ActionStepKind.REPLIED, ReplyDetails.class),
                steps.stream().map(this::told).toList(),
                waits && Acting.required().account().equals(row.reviewer()),
                row.writable());
    }

    private @Nullable RiskAssessment risk(ActionTable.Row row, ActionDetails details) {
        var found = row.state() == ActionState.DRAFT
                ? risks.of(row.ofCase(), details.kind().recipient())
                : Optional.ofNullable(row.assessment()).flatMap(risks::find);
        return found.orElse(null);
    }

    private ActionDetails details(List<ActionStep> steps) {
        var details = last(steps, ActionStepKind.DRAFTED, ActionDetails.class);
        if (details == null) throw new IllegalStateException("An action begins with a draft.");
        return details;
    }

    private Handing handed(List<ActionStep> steps) {
        return made(steps).map(step -> open(step, Handing.class)).orElse(Handing.NONE);
    }

    /** The last step with which a document was made. */
    private static Optional<ActionStep> made(List<ActionStep> steps) {
        return steps.stream().filter(step -> step.document() != null).reduce((before, last) -> last);
    }

    private @Nullable UrgentPath urgent(ActionTable.Row row, List<ActionStep> steps) {
        var at = row.urgentAt();
        if (at == null) return null;
        var review = row.reviewed() ? last(steps, ActionStepKind.REVIEWED, ReviewDetails.class) : null;
        return new UrgentPath(at, row.told(), handed(steps).reason(), review);
    }

    private AdvocacyAction.Step told(ActionStep step) {
        var isReasoned = step.kind() == ActionStepKind.RETURNED || step.kind() == ActionStepKind.WITHDRAWN;
        var reason = isReasoned ? open(step, Reason.class).reason() : "";
        return new AdvocacyAction.Step(step.kind(), step.by(), step.at(), reason);
    }

    private <T extends Record> @Nullable T last(List<ActionStep> steps, ActionStepKind kind, Class<T> type) {
        return last(steps, kind).map(step -> open(step, type)).orElse(null);
    }

    private static Optional<ActionStep> last(List<ActionStep> steps, ActionStepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).reduce((before, last) -> last);
    }

    private <T extends Record> T open(ActionStep step, Class<T> type) {
        return papers.open(content(step.ofCase(), step.id()), step.content(), type);
    }
}
