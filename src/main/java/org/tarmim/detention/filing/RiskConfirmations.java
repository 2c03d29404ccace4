package org.tarmim.detention.filing;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.annotation.Transactional;
import org.tarmim.access.Desk;
import org.tarmim.access.May;
import org.tarmim.access.Requires;
import org.tarmim.access.StepUp;
import org.tarmim.detention.casefile.CaseChanged;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.casefile.CasePapers;
import org.tarmim.detention.vault.Vault;
import org.tarmim.kernel.Rejected;

/** The desk at which a second person confirms a weighed risk with which no document of ours goes, such as that of counsel. */
@Desk
public class RiskConfirmations {
    private final RiskFolder folder;
    private final AdvocacyActions actions;
    private final CasePapers papers;
    private final Vault vault;
    private final ApplicationEventPublisher events;

    RiskConfirmations(
            RiskFolder folder,
            AdvocacyActions actions,
            CasePapers papers,
            Vault vault,
            ApplicationEventPublisher events) {
        this.folder = folder;
        this.actions = actions;
        this.papers = papers;
        this.vault = vault;
        this.events = events;
    }

    /** Asks one of the team's supervisors; throws {@link Rejected} for anybody else, and where the assessment stands no longer. */
    @Requires(May.WRITE_CASES)
    public void ask(CaseCode code, UUID assessment, @Valid ConfirmerDetails confirmer) {
        var supervisor = confirmer.supervisor();
        if (actions.reviewers().stream().noneMatch(one -> one.account().equals(supervisor)))
            throw Rejected.because("action.reviewer");
        var ofCase = papers.forWriting(code).head().id();
        folder.standing(folder.of(ofCase).stream()
                .filter(one -> one.id().equals(assessment))
                .findFirst());
        folder.ask(ofCase, assessment, supervisor);
        events.publishEvent(new CaseChanged.AskedToConfirm(code, assessment));
    }

    /** What waits for one's own confirmation, the oldest first; nothing while the room is locked. */
    @Requires(May.APPROVE_ACTIONS)
    @Transactional(readOnly = true)
    public List<AskedRisk> waiting() {
        return vault.isOpen() ? folder.asked() : List.of();
    }

    /** Confirms one that one was asked to; throws {@link Rejected} for any other, and where it stands no longer. */
    @StepUp
    @Requires(May.APPROVE_ACTIONS)
    public void confirm(UUID assessment) {
        var asked = folder.asked().stream()
                .filter(one -> one.risk().id().equals(assessment))
                .findFirst()
                .orElseThrow(() -> Rejected.because("risk.meanwhile"));
        folder.confirm(asked.risk());
        events.publishEvent(new CaseChanged.RiskConfirmed(asked.code(), assessment));
    }
}
