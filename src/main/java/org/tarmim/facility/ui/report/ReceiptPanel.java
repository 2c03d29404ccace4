package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** What the reporter holds in hand after sending: the receipt code, and what happens next. */
final class ReceiptPanel extends Div {
    ReceiptPanel(StatusReport report, Runnable another) {
        var words = Words.here();
        addClassNames("receipt", "panel");
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        var code = new Paragraph(Bdi.code(report.receipt()));
        code.addClassName("receipt-code");
        var next = new Button(words.say("report.another"), click -> another.run());
        next.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        var actions = new Div(next, new Anchor("my-reports", words.say("report.toMine")));
        actions.addClassName("row");
        add(
                new H2(words.say("report.received")),
                code,
                new Paragraph(words.say("report.received.code")),
                new Paragraph(words.say("report.received.next")),
                actions);
        addAttachListener(attached -> getElement().executeJs("this.focus(); this.scrollIntoView({block: 'center'})"));
    }
}
