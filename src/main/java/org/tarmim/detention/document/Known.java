package org.tarmim.detention.document;

import java.util.Locale;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.chain.Days;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.ui.Isolation;
import org.tarmim.ui.Words;

/** What a case and the draft of a document say, in the words of one language. What nobody knows is empty. */
record Known(CaseFile file, ActionDetails draft, CaseWords caseWords) {
    static Known of(CaseFile file, ActionDetails draft, Locale language) {
        return new Known(file, draft, new CaseWords(Words.in(language)));
    }

    Words words() {
        return caseWords.words();
    }

    Told typed(Asked asked) {
        return of(Origin.TYPED, said(asked));
    }

    /** What was typed, in its own direction; empty where nothing was. */
    String said(Asked asked) {
        return Isolation.typed(draft.text(asked), words().locale());
    }

    /** In Latin letters first, then as they are written elsewhere. */
    Told names() {
        var person = file.person();
        return person == null ? Told.NOTHING : of(Origin.PERSON, Told.listed(spellings(person)));
    }

    Told profession() {
        var person = file.person();
        if (person == null) return Told.NOTHING;
        var said = Stream.of(caseWords.known(person.role()), isolated(person.employer()));
        return of(Origin.PERSON, Told.listed(said));
    }

    /** How long somebody is held, as far as the file knows. */
    Told held() {
        var meters = file.meters();
        return meters == null || meters.held() == null ? Told.NOTHING : counted(meters.held());
    }

    /** How long nobody is known to have seen counsel. */
    Told withoutCounsel() {
        var meters = file.meters();
        return meters == null || meters.withoutCounsel() == null ? Told.NOTHING : counted(meters.withoutCounsel());
    }

    Told demands() {
        return of(Origin.TYPED, Told.listed(draft.demands().stream().sorted().map(words()::label)));
    }

    ToldEvents events() {
        return ToldEvents.of(this);
    }

    ToldOrders detentionOrders() {
        return ToldOrders.of(this, order -> order.kind() == OrderKind.DETENTION_ORDER);
    }

    /** The orders that keep somebody away. */
    ToldOrders accessOrders() {
        return ToldOrders.of(this, order -> order.kind() == OrderKind.ACCESS_ORDER);
    }

    ToldOrders accessOrders(KeptAway from) {
        return ToldOrders.of(this, order -> order.keptAway().contains(from));
    }

    /** How the person may be called: no more than what was asked for, than the basis carries and than the file allows. */
    Naming naming() {
        var person = file.person();
        if (person == null || !draft.isNamedOnGoodBasis()) return Naming.UNNAMED;
        var allowed = Naming.allowedBy(person.publicity());
        return draft.naming().compareTo(allowed) <= 0 ? draft.naming() : allowed;
    }

    Told of(Origin origin, String text) {
        return Told.of(origin, text, draft.basis());
    }

    private Told counted(Days days) {
        return of(Origin.COUNTED, caseWords.days(days));
    }

    private Stream<String> spellings(PersonDetails person) {
        return Stream.of(isolated(person.nameLatin()), isolated(person.nameAr()), isolated(person.spellings()));
    }

    private String isolated(String text) {
        return words().isolate(text);
    }
}
