package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Words;

/** When which part of a pledge is due. */
final class TranchesTable extends Div {
    TranchesTable(List<Tranche> tranches) {
        var words = Words.here();
        add(new Listing<Tranche>(words.say("tranches.title"))
                .text(words.say("tranche.from"), tranche -> words.day(tranche.dueFrom()))
                .text(words.say("tranche.to"), tranche -> words.day(tranche.dueTo()))
                .text(words.say("money.amount"), tranche -> words.money(tranche.amount()))
                .rows(tranches));
    }
}
