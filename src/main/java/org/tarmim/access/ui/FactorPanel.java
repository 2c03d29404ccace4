package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.access.OwnFactor;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** The own second factor in the profile: how it stands, another phone, new codes on paper. */
final class FactorPanel extends Panel {
    FactorPanel(OwnFactor factor, String email) {
        super(Words.here().say("factor.panel"));
        var words = Words.here();
        var standing = factor.standing();
        add(new Paragraph(words.say(standing.setUp() ? "factor.panel.on" : "factor.panel.off")));
        var phone = words.say(standing.setUp() ? "factor.panel.change" : "factor.panel.set-up");
        add(new Button(phone, click -> new PhoneDialog(factor, email).open()));
        if (!standing.setUp()) return;
        add(new Paragraph(words.say("recovery.left", standing.codesLeft())));
        add(new Paragraph(new Anchor("recovery-codes", words.say("recovery.title"))));
    }
}
