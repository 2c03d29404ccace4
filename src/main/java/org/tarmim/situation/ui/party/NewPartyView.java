package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.tarmim.access.May;
import org.tarmim.party.Organisations;
import org.tarmim.situation.party.Parties;
import org.tarmim.situation.ui.SituationWays;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Words;

/** Enters a party. */
@Route("parties/new")
@PageTitle("parties.add")
@RolesAllowed(May.KEEP_PARTIES)
class NewPartyView extends Div {
    NewPartyView(Parties parties, Organisations organisations) {
        var words = Words.here();
        addClassNames("situation", "stack");
        add(
                new SituationWays("parties"),
                new Heading(words.say("parties.add")).under(words.say("parties.title"), "parties"),
                new PartyForm(null, organisations, details -> {
                    var added = parties.add(details);
                    UI.getCurrent().navigate("parties/" + added.id());
                }));
    }
}
