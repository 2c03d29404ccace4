package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.Form.part;
import static org.tarmim.detention.document.ToldEvents.PLACES;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.tarmim.detention.chain.CustodyKind;

/**
 * A request to whoever holds somebody to let counsel, family or the Red Cross in. It says of the person what finds the
 * person, and no more. How soon to ask again is practice, not law.
 */
final class VisitRequest implements Document {
    private static final Set<Demand> ACCESS =
            EnumSet.of(Demand.ACCESS_LAWYER, Demand.ACCESS_FAMILY, Demand.ACCESS_ICRC);
    private static final Form FORM = Form.of(
            "VISIT_REQUEST",
            part("1", ask("1.1", Asked.ADDRESSEE)),
            part(
                    "2",
                    know("2.1", Known::names),
                    ask("2.2", Asked.BORN),
                    ask("2.3", Asked.IDENTITY_DOCUMENT),
                    know("2.4", known -> known.events().only(CustodyKind.ARREST).days()),
                    know("2.5", known -> known.events().only(PLACES).placesAndDays()),
                    know("2.6", known -> known.detentionOrders().termed())),
            part(
                    "3",
                    know("3.1", Known::demands),
                    ask("3.2", Asked.COUNSEL),
                    ask("3.3", Asked.POWER_OF_ATTORNEY),
                    ask("3.4", Asked.PROPOSED_DAYS),
                    ask("3.5", Asked.VISIT_TERMS)),
            part(
                    "4",
                    know("4.1", known -> known.accessOrders().termedAndStanding()),
                    know("4.2", Known::withoutCounsel),
                    know(
                            "4.3",
                            known -> known.events().only(ToldEvents.CONTACTS).kindsAndDays()),
                    ask("4.4", Asked.REMEDIES),
                    ask("4.5", Asked.RULES)),
            part("5", ask("5.1", Asked.SUBMITTER)));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Recipient recipient() {
        return Recipient.DETAINING_AUTHORITY;
    }

    @Override
    public NewsBy news() {
        return new NewsBy.AskAgain(7);
    }

    /** Whoever receives it reads Hebrew. */
    @Override
    public Set<DocumentLanguage> languages() {
        return EnumSet.allOf(DocumentLanguage.class);
    }

    @Override
    public Stream<String> mistakes(ActionDetails draft) {
        return Collections.disjoint(draft.demands(), ACCESS) ? Stream.of("action.visit.access") : Stream.empty();
    }
}
