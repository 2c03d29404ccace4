package org.tarmim.detention.ui;

import com.vaadin.flow.component.html.Paragraph;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.document.ActionDetails;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** On what lawful basis something is given away, and what it can do harm by. */
final class WeighedPanel extends Panel {
    private final Words words = Words.here();
    private final ActionDetails details;

    WeighedPanel(ActionDetails details) {
        super(Words.here().say("action.weighed"));
        this.details = details;
        say(words.say("action.recipientIs", details.kind().recipient()));
        if (details.kind().asksNaming()) say(words.say("action.namingIs", details.naming()));
        say(words.say("action.basisIs", details.basis()));
        if (details.giver() != null && details.givenOn() != null)
            say(words.say("action.givenBy", details.giver(), details.givenOn()));
        say(
                details.expires() == null
                        ? words.say("action.expires.never")
                        : words.say("action.expiresOn", details.expires()));
        say(threats());
        if (!details.conditions().isEmpty())
            say(words.say("action.conditionsAre", words.isolate(details.conditions())));
        say(words.say("action.decisionIs", details.decision()));
    }

    private String threats() {
        if (details.threats().isEmpty()) return words.say("action.threats.none");
        return words.say("action.threatsAre", new CaseWords(words).labels(details.threats()));
    }

    private void say(String sentence) {
        add(new Paragraph(sentence));
    }
}
