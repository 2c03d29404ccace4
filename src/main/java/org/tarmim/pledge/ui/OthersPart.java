package org.tarmim.pledge.ui;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.pledge.intake.PledgeImports;
import org.tarmim.pledge.promise.Answers;
import org.tarmim.pledge.reconcile.Reconciliation;
import org.tarmim.pledge.ui.intake.ReportedPanel;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What others say of a pledge: its donor, whoever gives and receives the money, and files that were imported. */
@Component
@Order(40)
class OthersPart implements PledgePart {
    private final Answers answers;
    private final Reconciliation reconciliation;
    private final PledgeImports imports;
    private final DocumentPieces documents;

    OthersPart(Answers answers, Reconciliation reconciliation, PledgeImports imports, DocumentPieces documents) {
        this.answers = answers;
        this.reconciliation = reconciliation;
        this.imports = imports;
        this.documents = documents;
    }

    @Override
    public List<Panel> of(ShownPledge shown) {
        var panels = new ArrayList<Panel>();
        panels.add(new AnswersPanel(answers, shown.pledge().latest(), documents, shown.changed()));
        panels.add(new ReconciliationPanel(reconciliation, shown.id(), shown.said(), documents, shown.changed()));
        if (Acting.required().may(May.SEE_ALL_PLEDGES)) imported(shown, panels);
        return panels;
    }

    private void imported(ShownPledge shown, List<Panel> panels) {
        var amounts = imports.reported(shown.id());
        if (!amounts.isEmpty()) panels.add(new ReportedPanel(amounts, Words.here()));
    }
}
