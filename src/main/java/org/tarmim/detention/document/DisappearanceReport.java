package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.SharedParts.arrest;
import static org.tarmim.detention.document.SharedParts.custody;
import static org.tarmim.detention.document.SharedParts.demands;
import static org.tarmim.detention.document.SharedParts.identity;
import static org.tarmim.detention.document.SharedParts.part;
import static org.tarmim.detention.document.SharedParts.remedies;
import static org.tarmim.detention.document.SharedParts.submitter;

import java.util.Set;
import java.util.stream.Stream;

/**
 * A report to the Working Group on Enforced or Involuntary Disappearances, with the elements without which it takes none:
 * name, day, place, who is believed to have done it, steps of the relatives, and who submits it. Relatives agree before.
 * Source: the Working Group's page on how to report. How soon to ask again is practice, not law.
 */
final class DisappearanceReport implements Document {
    private static final Form FORM = Form.of(
            "WGEID_REPORT",
            identity("1"),
            arrest("2"),
            custody("3"),
            part(
                    "4",
                    ask("1", Asked.LAST_NEWS).shared("lastNews"),
                    remedies("2"),
                    ask("3", Asked.ENQUIRER).shared("enquirer"),
                    ask("4", Asked.CONFIDENTIAL).shared("confidential"),
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
        return new NewsBy.AskAgain(30);
    }

    @Override
    public Set<DocumentLanguage> languages() {
        return Set.of(DocumentLanguage.ENGLISH);
    }

    @Override
    public Stream<String> mistakes(ActionDetails draft) {
        return draft.isOfTheFamily() ? Stream.empty() : Stream.of("action.wgeid.family");
    }
}
