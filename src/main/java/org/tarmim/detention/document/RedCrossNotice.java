package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.SharedParts.arrest;
import static org.tarmim.detention.document.SharedParts.custody;
import static org.tarmim.detention.document.SharedParts.demands;
import static org.tarmim.detention.document.SharedParts.identity;
import static org.tarmim.detention.document.SharedParts.part;
import static org.tarmim.detention.document.SharedParts.submitter;

import java.util.stream.Stream;

/**
 * A notice to the Red Cross that somebody is held, which the family gives through a national society. What the Red Cross
 * finds out is for the family alone and never enters a case. How soon to ask again is practice, not law.
 */
final class RedCrossNotice implements Document {
    private static final Form FORM = Form.of(
            "ICRC_NOTIFICATION",
            identity("1"),
            arrest("2"),
            custody("3"),
            part(
                    "4",
                    ask("1", Asked.LAST_NEWS).shared("lastNews"),
                    ask("2", Asked.ENQUIRER).shared("enquirer"),
                    demands("3"),
                    ask("4", Asked.ADDRESSEE).shared("society"),
                    submitter("5")));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Recipient recipient() {
        return Recipient.RED_CROSS;
    }

    @Override
    public NewsBy news() {
        return new NewsBy.AskAgain(30);
    }

    @Override
    public Stream<String> mistakes(ActionDetails draft) {
        return draft.isOfTheFamily() ? Stream.empty() : Stream.of("action.tracing.family");
    }
}
