package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.pledge.ledger.Account;
import org.tarmim.pledge.ledger.Holdings;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Where the money of one pledge is: each dollar in one stage. */
final class StagesPanel extends Panel {
    private static final List<Account> STAGES = List.of(
            Account.PLEDGED, Account.COMMITTED, Account.DEPOSITED, Account.ALLOCATED, Account.DISBURSED, Account.SPENT);

    StagesPanel(Holdings holdings) {
        super(Words.here().say("pledge.stages"));
        var words = Words.here();
        add(new Listing<Account>(words.say("pledge.stages"))
                .text(words.say("pledge.stage"), words::label)
                .text(words.say("money.amount"), stage -> words.money(holdings.of(stage)))
                .rows(STAGES));
        add(new Paragraph(words.say("pledge.stages.counted", holdings.counted())));
        var exchange = holdings.of(Account.EXCHANGE).negated();
        if (!exchange.isZero()) add(new Paragraph(words.say("pledge.stages.exchange", exchange)));
    }
}
