package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.SharedParts.custody;
import static org.tarmim.detention.document.SharedParts.demands;
import static org.tarmim.detention.document.SharedParts.identity;
import static org.tarmim.detention.document.SharedParts.part;
import static org.tarmim.detention.document.SharedParts.remedies;
import static org.tarmim.detention.document.SharedParts.rules;
import static org.tarmim.detention.document.SharedParts.submitter;

import java.util.Set;

/**
 * A letter to the Special Rapporteur on the independence of judges and lawyers: how counsel was kept away and how courts
 * dealt with it. The questions are ours. How soon to ask again is practice, not law.
 */
final class JudgesLetter implements Document {
    private static final Form FORM = Form.of(
            "SR_JUDGES_LAWYERS",
            identity("1"),
            custody("2"),
            part(
                    "3",
                    know("1", known -> known.accessOrders().termedAndStanding()).shared("accessOrders"),
                    know("2", Known::withoutCounsel).shared("withoutCounsel"),
                    know("3", known -> known.events().only(ToldEvents.STEPS).kindsAndDays())
                            .shared("steps"),
                    ask("4", Asked.COUNSEL).shared("counsel"),
                    ask("5", Asked.COUNSEL_HINDERED).shared("counselHindered")),
            part("4", remedies("1"), rules("2"), demands("3"), submitter("4")));

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
