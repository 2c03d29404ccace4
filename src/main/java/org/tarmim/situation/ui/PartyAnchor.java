package org.tarmim.situation.ui;

import com.vaadin.flow.component.html.Anchor;
import org.tarmim.situation.party.PartyName;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** The name of a party, leading to its page. */
public final class PartyAnchor extends Anchor {
    public PartyAnchor(PartyName party) {
        super("parties/" + party.id());
        add(Bdi.text(party.in(Words.here().locale())));
    }
}
