package org.tarmim.pledge.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.pledge.lead.Leads;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What a pledge says, and the sentences it comes from. */
@Component
@Order(10)
class WordsPart implements PledgePart {
    private final Leads leads;

    WordsPart(Leads leads) {
        this.leads = leads;
    }

    @Override
    public List<Panel> of(ShownPledge shown) {
        var panels = new ArrayList<Panel>();
        panels.add(says(shown));
        var sentences = leads.saidOf(shown.id());
        if (!sentences.isEmpty()) panels.add(new SaidPanel(sentences));
        return panels;
    }

    private static Panel says(ShownPledge shown) {
        var words = Words.here();
        var latest = shown.pledge().latest();
        var verified = shown.pledge().verified();
        var panel = new Panel(words.say("pledge.says"));
        if (verified.isEmpty()) panel.add(new Paragraph(words.say("pledge.uncounted")));
        panel.add(new Facts(latest, verified.orElse(null), shown.said()));
        var tranches = latest.details().tranches();
        // what was verified is in the calendar below, with what came of it
        if (verified.filter(latest::equals).isEmpty() && !tranches.isEmpty()) panel.add(new TranchesTable(tranches));
        return panel;
    }
}
