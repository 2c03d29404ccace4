package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.SharedParts.arrest;
import static org.tarmim.detention.document.SharedParts.custody;
import static org.tarmim.detention.document.SharedParts.demands;
import static org.tarmim.detention.document.SharedParts.identity;
import static org.tarmim.detention.document.SharedParts.part;
import static org.tarmim.detention.document.SharedParts.remedies;
import static org.tarmim.detention.document.SharedParts.submitter;
import static org.tarmim.detention.document.SharedParts.treatment;

import java.util.Set;

/**
 * A complaint to the Special Rapporteur on torture, after the fields of the Rapporteur's model questionnaire: identity,
 * circumstances, remedies, author. How soon to ask again is practice, not law.
 */
final class TortureComplaint implements Document {
    private static final Form FORM = Form.of(
            "SR_TORTURE",
            identity("1"),
            arrest("2"),
            custody("3"),
            treatment("4"),
            part("5", ask("1", Asked.ACTIVITIES).shared("activities"), remedies("2"), demands("3"), submitter("4")));

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

    @Override
    public Set<DocumentLanguage> languages() {
        return Set.of(DocumentLanguage.ENGLISH);
    }
}
