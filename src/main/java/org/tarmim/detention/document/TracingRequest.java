package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.Form.part;

import java.util.stream.Stream;
import org.tarmim.detention.chain.CustodyKind;

/**
 * A request to find somebody, which the family makes through a national society. What the Red Cross finds out is for the
 * family alone and never enters a case. How soon to ask again is practice, not law.
 */
final class TracingRequest implements Document {
    private static final Form FORM = Form.of(
            "TRACING_REQUEST",
            part(
                    "1",
                    know("1.1", Known::names),
                    ask("1.2", Asked.SEX),
                    ask("1.3", Asked.BORN),
                    ask("1.4", Asked.BIRTH_PLACE),
                    ask("1.5", Asked.PARENTS),
                    ask("1.6", Asked.NATIONALITY),
                    ask("1.7", Asked.IDENTITY_DOCUMENT),
                    know("1.8", Known::profession),
                    ask("1.9", Asked.ADDRESS)),
            part(
                    "2",
                    know("2.1", known -> known.events().only(CustodyKind.ARREST).placesAndDays()),
                    ask("2.2", Asked.CIRCUMSTANCES),
                    know("2.3", known -> known.events().only(ToldEvents.PLACES).placesAndDays()),
                    know("2.4", known -> known.events().only(ToldEvents.HEARD).kindsAndDays()),
                    ask("2.5", Asked.LAST_NEWS)),
            part(
                    "3",
                    ask("3.1", Asked.ENQUIRER),
                    know("3.2", Known::demands),
                    ask("3.3", Asked.ADDRESSEE),
                    ask("3.4", Asked.SUBMITTER)));

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
