package org.tarmim.pledge.ui.intake;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.pledge.intake.ReportedAmount;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What others report of a pledge at later stages; beside our money and never in it. */
public final class ReportedPanel extends Panel {
    public ReportedPanel(List<ReportedAmount> amounts, Words words) {
        super(words.say("reported.title"));
        var newest = amounts.getFirst();
        add(new Paragraph(words.say("reported.about", newest.fileName(), newest.importedAt())));
        add(new Listing<ReportedAmount>(words.say("reported.title"))
                .text(
                        words.say("reported.stage"),
                        one -> words.label(one.amount().stage()))
                .text(
                        words.say("reported.amount"),
                        one -> words.money(one.amount().amount()))
                .text(words.say("reported.day"), one -> words.day(one.amount().day()))
                .text(words.say("reported.source"), ReportedAmount::source)
                .column(
                        words.say("reported.reference"),
                        one -> Bdi.code(one.amount().ref()))
                .rows(amounts));
    }
}
