package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.Form.part;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.DeadlineKind;
import org.tarmim.detention.chain.CustodyKind;

/**
 * A request to find somebody, which the family makes through a national society. What the Red Cross finds out is for the
 * family alone and never enters a case. How soon to ask again is practice, not law.
 */
final class TracingRequest implements Document {
    private static final Set<BasisGiver> FAMILY = EnumSet.of(BasisGiver.FAMILY, BasisGiver.GUARDIAN);
    private static final Set<CustodyKind> HEARD = EnumSet.of(
            CustodyKind.HOLDING_ACKNOWLEDGED,
            CustodyKind.HOLDING_DENIED,
            CustodyKind.WHEREABOUTS_UNKNOWN,
            CustodyKind.FAMILY_CONTACT,
            CustodyKind.LAWYER_VISIT);

    private static final Form FORM = Form.of(
            "TRACING_REQUEST",
            part(
                    "A",
                    know("A.1", Known::names),
                    ask("A.2", Asked.SEX),
                    ask("A.3", Asked.BORN),
                    ask("A.4", Asked.BIRTH_PLACE),
                    ask("A.5", Asked.PARENTS),
                    ask("A.6", Asked.NATIONALITY),
                    ask("A.7", Asked.IDENTITY_DOCUMENT),
                    know("A.8", Known::profession),
                    ask("A.9", Asked.ADDRESS)),
            part(
                    "B",
                    know("B.1", known -> known.events().only(CustodyKind.ARREST).placesAndDays()),
                    ask("B.2", Asked.CIRCUMSTANCES),
                    know("B.3", known -> known.events().only(ToldEvents.PLACES).placesAndDays()),
                    know("B.4", known -> known.events().only(HEARD).kindsAndDays()),
                    ask("B.5", Asked.LAST_NEWS)),
            part(
                    "C",
                    ask("C.1", Asked.ENQUIRER),
                    know("C.2", Known::demands),
                    ask("C.3", Asked.ADDRESSEE),
                    ask("C.4", Asked.SUBMITTER)));

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
        return new NewsBy(DeadlineKind.FOLLOW_UP, 30);
    }

    @Override
    public Stream<String> mistakes(ActionDetails draft) {
        var isOfTheFamily = draft.basis() == null
                || draft.basis().isGiven() && draft.giver() != null && FAMILY.contains(draft.giver());
        return isOfTheFamily ? Stream.empty() : Stream.of("action.tracing.family");
    }
}
