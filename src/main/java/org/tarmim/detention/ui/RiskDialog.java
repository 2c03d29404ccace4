package org.tarmim.detention.ui;

import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.filing.Risks;
import org.tarmim.ui.Words;

/** Where a risk is weighed. */
final class RiskDialog {
    private RiskDialog() {}

    /** Opens it for one kind of recipient. */
    static void open(CaseCode code, Recipient recipient, Risks desk, Runnable refresh) {
        EntryDialog.of(Words.here().say("risk.assess"), ActionForms.risk(recipient), details -> {
                    desk.assess(code, details);
                    refresh.run();
                })
                .open();
    }
}
