package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.SharedParts.custody;
import static org.tarmim.detention.document.SharedParts.demands;
import static org.tarmim.detention.document.SharedParts.identity;
import static org.tarmim.detention.document.SharedParts.part;
import static org.tarmim.detention.document.SharedParts.remedies;
import static org.tarmim.detention.document.SharedParts.rules;
import static org.tarmim.detention.document.SharedParts.submitter;
import static org.tarmim.detention.document.SharedParts.treatment;

import java.util.EnumSet;
import java.util.Set;

/**
 * A complaint of ill-treatment to a court, a prosecutor or an ombudsman. How soon to ask again is practice, not law.
 */
final class IllTreatmentComplaint implements Document {
    private static final Form FORM = Form.of(
            "ILL_TREATMENT_COMPLAINT",
            part("1", ask("1", Asked.ADDRESSEE).shared("addressee")),
            identity("2"),
            custody("3"),
            treatment("4"),
            part("5", remedies("1"), rules("2"), demands("3"), submitter("4")));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Recipient recipient() {
        return Recipient.COURT;
    }

    @Override
    public NewsBy news() {
        return new NewsBy.AskAgain(14);
    }

    /** Whoever receives it reads Hebrew. */
    @Override
    public Set<DocumentLanguage> languages() {
        return EnumSet.allOf(DocumentLanguage.class);
    }
}
