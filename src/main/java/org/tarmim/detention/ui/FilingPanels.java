package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.List;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.Bases;
import org.tarmim.detention.filing.RiskConfirmations;
import org.tarmim.detention.filing.Risks;
import org.tarmim.detention.handover.BundleShelf;
import org.tarmim.detention.handover.Handovers;
import org.tarmim.kernel.SecurityClock;

/** What leaves a case: documents, on which basis, at which risk, and to counsel outside. */
@SpringComponent
class FilingPanels {
    private final AdvocacyActions actions;
    private final Bases bases;
    private final Risks risks;
    private final RiskConfirmations confirmations;
    private final Handovers handovers;
    private final BundleShelf shelf;
    private final SecurityClock clock;

    FilingPanels(
            AdvocacyActions actions,
            Bases bases,
            Risks risks,
            RiskConfirmations confirmations,
            Handovers handovers,
            BundleShelf shelf,
            SecurityClock clock) {
        this.actions = actions;
        this.bases = bases;
        this.risks = risks;
        this.confirmations = confirmations;
        this.handovers = handovers;
        this.shelf = shelf;
        this.clock = clock;
    }

    List<Component> of(CaseHead head, Runnable refresh) {
        if (!ActionsPanel.isFor(head)) return List.of();
        var taken = actions.of(head.id());
        var held = bases.of(head.id());
        var made = handovers.of(head.id());
        var asking = new RiskAsking(head.code(), actions, confirmations);
        return List.of(
                new ActionsPanel(head, taken),
                new BasesPanel(head, bases, held, taken, made, refresh),
                new RisksPanel(head, risks, asking, clock.now(), refresh),
                new HandoversPanel(head, handovers, made, held, shelf, clock));
    }
}
