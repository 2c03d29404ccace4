package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.Form.part;
import static org.tarmim.detention.document.ToldEvents.PLACES;

import java.util.Set;
import java.util.stream.Stream;
import org.tarmim.detention.chain.CustodyKind;

/**
 * A complaint in the order of the model questionnaire of the Working Group on Arbitrary Detention (Fact Sheet 26, Annex
 * V).
 */
final class WgadComplaint implements Document {
    private static final Form FORM = Form.of(
            "WGAD_COMPLAINT",
            part(
                    "I",
                    know("I.1", Known::names),
                    ask("I.2", Asked.SEX),
                    ask("I.3", Asked.BORN),
                    ask("I.4", Asked.NATIONALITY),
                    ask("I.5", Asked.IDENTITY_DOCUMENT),
                    know("I.6", Known::profession),
                    ask("I.7", Asked.ADDRESS)),
            part(
                    "II",
                    know("II.1", known -> arrest(known).days()),
                    know("II.2", known -> arrest(known).places()),
                    ask("II.3", Asked.FORCES),
                    ask("II.4", Asked.WARRANT),
                    know("II.5", known -> arrest(known).regimes())),
            part(
                    "III",
                    know("III.1", Known::held),
                    know("III.2", known -> known.events().only(PLACES).placesAndDays()),
                    know("III.3", known -> known.detentionOrders().termed()),
                    ask("III.4", Asked.REASONS),
                    know("III.5", known -> known.detentionOrders().regimes())),
            part(
                    "IV",
                    ask("IV", Asked.CIRCUMSTANCES),
                    ask("V", Asked.ARBITRARY, WgadComplaint::why),
                    ask("VI.1", Asked.REMEDIES),
                    know("VI.2", known -> known.events().only(ToldEvents.STEPS).kindsAndDays()),
                    know("VI.3", Known::demands),
                    ask("VII", Asked.SUBMITTER)));

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
        return new NewsBy.StateReply();
    }

    @Override
    public Set<DocumentLanguage> languages() {
        return Set.of(DocumentLanguage.ENGLISH);
    }

    @Override
    public boolean asksCategories() {
        return true;
    }

    private static ToldEvents arrest(Known known) {
        return known.events().only(CustodyKind.ARREST);
    }

    /** A category alone is no reason. */
    private static Told why(Known known) {
        var said = known.said(Asked.ARBITRARY);
        if (said.isEmpty()) return Told.NOTHING;
        var categories = known.draft().categories().stream().sorted().map(known.words()::label);
        return known.of(Origin.TYPED, Told.listed(Stream.concat(categories, Stream.of(said))), Asked.ARBITRARY.part());
    }
}
