package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import org.tarmim.detention.casefile.CaseCode;
import org.tarmim.detention.filing.AdvocacyActions;
import org.tarmim.detention.filing.ConfirmerDetails;
import org.tarmim.detention.filing.RiskAssessment;
import org.tarmim.detention.filing.RiskConfirmations;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Where a second person is asked to confirm what was weighed in a case. */
record RiskAsking(CaseCode code, AdvocacyActions actions, RiskConfirmations desk) {
    Button button(RiskAssessment risk) {
        var ask = new Button(
                Words.here().say("risk.ask"),
                click -> EntryDialog.step("risk.ask", form(), details -> desk.ask(code, risk.id(), details))
                        .open());
        ask.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return ask;
    }

    private RecordForm<ConfirmerDetails> form() {
        var form = new RecordForm<>(ConfirmerDetails.class);
        form.field("supervisor", ActionForms.colleague(actions.reviewers()));
        return form;
    }
}
