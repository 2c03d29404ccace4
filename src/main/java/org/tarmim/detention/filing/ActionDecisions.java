package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.Reason;

/** The desk of the second person, who looks at text, risk and lawful basis of a document on one page and decides. */
@Desk
public class ActionDecisions {
    private static final Reason NO_REASON_NEEDED = new Reason("");

    private final ActionTable table;
    private final ActionReader reader;
    private final ActionFolder folder;
    private final RiskFolder risks;

    ActionDecisions(ActionTable table, ActionReader reader, ActionFolder folder, RiskFolder risks) {
        this.table = table;
        this.reader = reader;
        this.folder = folder;
        this.risks = risks;
    }

    /** What waits for one's own decision, the oldest first. */
    @Requires(May.APPROVE_ACTIONS)
    @Transactional(readOnly = true)
    public List<AdvocacyAction> waiting() {
        return reader.read(table.waitingFor(Acting.required().account()));
    }

    /** Lets the document go, as it is, and confirms the assessment of its risk where nobody has. */
    @StepUp
    @Requires(May.APPROVE_ACTIONS)
    public void approve(UUID action) {
        var row = folder.required(action);
        folder.checkBasis(row);
        risks.confirm(folder.weighed(row));
        folder.take(row, ActionStepKind.APPROVED, NO_REASON_NEEDED);
    }

    /** Says what was found of a document that had gone alone; that is done once. */
    @StepUp
    @Requires(May.APPROVE_ACTIONS)
    public void review(UUID action, @Valid ReviewDetails review) {
        folder.take(folder.required(action), ActionStepKind.REVIEWED, review);
    }

    /** Gives it back to be drafted anew, with the reason; also what goes alone, before it was sent. */
    @Requires(May.APPROVE_ACTIONS)
    public void giveBack(UUID action, @Valid Reason reason) {
        folder.take(folder.required(action), ActionStepKind.RETURNED, reason);
    }
}
