package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.UUID;
import org.tarmim.facility.report.ReportRow;
import org.tarmim.facility.report.WithdrawalDetails;
import org.tarmim.facility.report.WithdrawalReason;
import org.tarmim.facility.report.Withdrawals;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Asks why, and whether a report is really to be taken back, since nobody can undo that. */
final class WithdrawDialog extends Dialog {
    private final Words words = Words.here();
    private final Withdrawals withdrawals;
    private final Notice notice = new Notice();
    private final RadioButtonGroup<WithdrawalReason> why = new RadioButtonGroup<>();

    WithdrawDialog(ReportRow report, Withdrawals withdrawals) {
        this.withdrawals = withdrawals;
        setHeaderTitle(words.say("report.withdraw.question"));
        why.setLabel(words.say("report.withdraw.why"));
        why.setItems(WithdrawalReason.values());
        why.setItemLabelGenerator(words::label);
        var withdraw = new Button(words.say("report.withdraw.do"), click -> withdraw(report.id()));
        withdraw.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_ERROR);
        why.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        var which = new Div(Bdi.text(report.name(words.locale())), Bdi.code(report.receipt()));
        which.addClassName("row");
        add(which, new Paragraph(words.say("report.withdraw.effect")), notice, why);
        getFooter().add(new Button(words.say("confirm.keep"), click -> close()), withdraw);
    }

    private void withdraw(UUID report) {
        if (notice.attempt(() -> withdrawals.withdraw(report, new WithdrawalDetails(why.getValue())))) close();
    }
}
