package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.SharedParts.arrest;
import static org.tarmim.detention.document.SharedParts.demands;
import static org.tarmim.detention.document.SharedParts.identity;
import static org.tarmim.detention.document.SharedParts.part;
import static org.tarmim.detention.document.SharedParts.submitter;

import java.util.Set;

/**
 * A letter to the Special Rapporteur on health: that somebody is held for treating whoever needed it, and what became of
 * those who were treated. The questions are ours. How soon to ask again is practice, not law.
 */
final class HealthLetter implements Document {
    private static final Form FORM = Form.of(
            "SR_HEALTH",
            identity("1"),
            arrest("2"),
            part(
                    "3",
                    ask("1", Asked.DUTY).shared("duty"),
                    ask("2", Asked.EFFECT_ON_CARE).shared("effectOnCare"),
                    ask("3", Asked.INDEPENDENCE).shared("independence"),
                    know("4", Known::held).shared("held"),
                    demands("5"),
                    submitter("6")));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Recipient recipient() {
        return Recipient.UN_BODY;
    }

    @Override
    public NewsBy news() {
        return new NewsBy.AskAgain(60);
    }

    /** A letter about a practice can wait for a second person. */
    @Override
    public boolean goesAlone() {
        return false;
    }

    @Override
    public Set<DocumentLanguage> languages() {
        return Set.of(DocumentLanguage.ENGLISH);
    }
}
