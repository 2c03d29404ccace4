package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Acting;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.casefile.Colleague;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;

/**
 * The desk of the urgent path: whoever acts on a mandate may send alone to whoever holds the person and to bodies of the
 * United Nations, and to nobody else. Two others are told at once, and one of them reviews it within 24 hours.
 */
@Desk
public class UrgentActions {
    private final AdvocacyActions actions;
    private final ActionTable table;
    private final ActionFolder folder;
    private final RiskFolder risks;
    private final CasePapers papers;
    private final Vault vault;

    UrgentActions(
            AdvocacyActions actions,
            ActionTable table,
            ActionFolder folder,
            RiskFolder risks,
            CasePapers papers,
            Vault vault) {
        this.actions = actions;
        this.table = table;
        this.folder = folder;
        this.risks = risks;
        this.papers = papers;
        this.vault = vault;
    }

    /** Who can be told besides the second person: supervisors of the team, and whoever sees the case. */
    @Requires(May.WRITE_CASES)
    @Transactional(readOnly = true)
    public List<Colleague> others(UUID action) {
        var row = folder.writable(action);
        var me = Acting.required().account();
        return Stream.concat(actions.reviewers().stream(), papers.holders(row.ofCase()).stream())
                .filter(one -> !one.account().equals(me))
                .distinct()
                .toList();
    }

    /** Lets a draft go alone; throws {@link Rejected} where recipient, basis, risk or case forbid it, or nobody is told. */
    @StepUp
    @Requires(May.WRITE_CASES)
    public void goAlone(UUID action, @Valid UrgentDetails urgent) {
        checkTold(action, urgent);
        var row = folder.writable(action);
        var details = folder.read(row).details();
        if (!details.kind().goesAlone()) throw Rejected.because("urgent.recipient");
        if (details.basis() != LawfulBasis.MANDATE) throw Rejected.because("urgent.mandate");
        folder.checkBasis(row);
        folder.checkCase(row);
        var risk = risks.unless(risks.of(row.ofCase(), details.kind().recipient()));
        var made = folder.make(row);
        var named = Named.alone(
                urgent.reviewer(), urgent.told(), risk.map(RiskAssessment::id).orElse(null));
        folder.take(row, ActionStepKind.URGENT, made.handing().alone(urgent.reason()), made.document(), named);
    }

    /** What went alone and waits for one's own review, or of which one was told; nothing while the room is locked. */
    @Requires(May.SEE_CASES)
    @Transactional(readOnly = true)
    public List<UrgentNotice> notices() {
        if (!vault.isOpen()) return List.of();
        var me = Acting.required().account();
        return Stream.concat(table.toReview(me).stream(), table.told().stream()).toList();
    }

    private void checkTold(UUID action, UrgentDetails urgent) {
        if (actions.reviewers().stream().noneMatch(one -> one.account().equals(urgent.reviewer())))
            throw Rejected.because("action.reviewer");
        if (urgent.told().equals(urgent.reviewer())
                || others(action).stream().noneMatch(one -> one.account().equals(urgent.told())))
            throw Rejected.because("urgent.told");
    }
}
