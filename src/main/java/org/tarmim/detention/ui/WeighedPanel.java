package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.detention.filing.AdvocacyAction;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** On what lawful basis something is given away, and what it can do harm by. */
final class WeighedPanel extends Panel {
    private final Words words = Words.here();

    WeighedPanel(AdvocacyAction action, Instant now) {
        super(Words.here().say("action.weighed"));
        basis(action.details());
        add(new H3(words.say("action.group.risk")));
        if (action.risk() == null) say(words.say("risk.missing"));
        else new RiskWords(words).sentences(action.risk(), now).forEach(this::say);
    }

    private void basis(ActionDetails details) {
        say(words.say("action.recipientIs", details.kind().recipient()));
        if (details.kind().asksNaming()) say(words.say("action.namingIs", details.naming()));
        say(words.say("action.basisIs", details.basis()));
        say(Purposes.said(details.purpose()));
        if (details.giver() != null && details.givenOn() != null)
            say(words.say("action.givenBy", details.giver(), details.givenOn()));
        say(words.say("action.coveredIs", new CaseWords(words).labels(details.covered())));
        say(
                details.expires() == null
                        ? words.say("action.expires.never")
                        : words.say("action.expiresOn", details.expires()));
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }
}
