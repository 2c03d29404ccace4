package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.Holdings;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Where the money of one pledge is: each dollar in one stage, which others call by other names. */
final class StagesPanel extends Panel {
    private final Words words = Words.here();
    private final Holdings holdings;
    private final Div list = new Div();

    StagesPanel(Holdings holdings) {
        super(Words.here().say("pledge.stages"));
        this.holdings = holdings;
        var terms = Choices.of(TermsOf.values());
        terms.setLabel(words.say("stages.termsOf"));
        terms.addClassName("stage-terms");
        terms.addValueChangeListener(change -> show(change.getValue()));
        terms.setValue(TermsOf.FTS);
        add(terms, list, new Paragraph(words.say("pledge.stages.counted", holdings.counted())));
        var exchange = holdings.of(Account.EXCHANGE).negated();
        if (!exchange.isZero()) add(new Paragraph(words.say("pledge.stages.exchange", exchange)));
    }

    private void show(TermsOf terms) {
        list.removeAll();
        list.add(new Listing<Account>(words.say("pledge.stages"))
                .text(words.say("pledge.stage"), words::label)
                .text(words.label(terms), stage -> words.say("stages.term." + terms + "." + stage))
                .text(words.say("money.amount"), stage -> words.money(holdings.of(stage)))
                .rows(Account.buckets()));
    }
}
