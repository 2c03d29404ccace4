package org.tarmim.detention.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.ui.Isolation;
import org.tarmim.ui.Words;

/**
 * What a case and the draft of a document say, in the words of one language. What nobody knows is empty, and so is what
 * the lawful basis does not cover.
 */
record Known(CaseFile file, ActionDetails draft, DocumentLanguage language) {
    Words words() {
        return language.words();
    }

    CaseWords caseWords() {
        return new CaseWords(words());
    }

    Told typed(Asked asked) {
        return of(Origin.TYPED, said(asked), asked.part());
    }

    /** What was typed, line by line in its own direction; empty where nothing was. */
    String said(Asked asked) {
        return draft.text(asked)
                .lines()
                .map(line -> marked(line, Isolation.typed(line, words().locale())))
                .collect(Collectors.joining("\n"));
    }

    /** Words that somebody wrote into the file, for a sentence; empty where nobody did. */
    String written(String text) {
        return marked(text, words().isolate(text));
    }

    /** In the letters of the document first, then as they are written elsewhere. */
    Told names() {
        var person = file.person();
        if (person == null) return Told.NOTHING;
        return given(ground(Origin.PERSON, named(person), Compartment.IDENTITY), lacks(person));
    }

    Told profession() {
        var person = file.person();
        if (person == null) return Told.NOTHING;
        var said = Stream.of(caseWords().known(person.role()), written(person.employer()));
        return of(Origin.PERSON, Told.listed(said), Compartment.IDENTITY);
    }

    /** How long somebody is held, as far as the file knows. */
    Told held() {
        var meters = file.meters();
        return meters == null || meters.held() == null
                ? Told.NOTHING
                : events().only(CustodyKind.ARREST).counted(caseWords().days(meters.held()));
    }

    /** How long nobody is known to have seen counsel. */
    Told withoutCounsel() {
        var meters = file.meters();
        if (meters == null || meters.withoutCounsel() == null) return Told.NOTHING;
        var since = meters.sinceArrest() ? CustodyKind.ARREST : CustodyKind.LAWYER_VISIT;
        return events().only(since).counted(caseWords().days(meters.withoutCounsel()));
    }

    Told demands() {
        return of(Origin.TYPED, Told.listed(draft.demands().stream().sorted().map(words()::label)), null);
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
        if (person == null || !draft.isNamedOnGoodBasis() || !draft.covers(Compartment.IDENTITY)) return Naming.UNNAMED;
        var allowed = Naming.allowedBy(person.publicity());
        return draft.naming().compareTo(allowed) <= 0 ? draft.naming() : allowed;
    }

    /** What stands in no single entry of a part of the file; null for what is of no part. */
    Told of(Origin origin, String text, @Nullable Compartment part) {
        return tell(ground(origin, text, part));
    }

    /** A claim as it is given away. What stands in letters of another language has no translation yet. */
    Told tell(Ground ground) {
        return given(ground, language.reads(ground.claim()) ? Set.of() : Set.of(Lack.TRANSLATION));
    }

    /** A number with the entries it is counted from; nothing where one of them may not be given away. */
    Told counted(String number, List<Ground> from) {
        var keptOut = from.stream()
                .flatMap(ground -> Stream.ofNullable(ground.part()))
                .filter(part -> !draft.covers(part))
                .collect(Collectors.toSet());
        return keptOut.isEmpty() && !from.isEmpty()
                ? new Told(number, from, Set.of(), keptOut)
                : new Told("", List.of(), Set.of(), keptOut);
    }

    private Told given(Ground ground, Set<Lack> lacks) {
        var part = ground.part();
        return ground.claim().isBlank() || part == null || draft.covers(part)
                ? Told.of(ground, lacks)
                : Told.keptOut(part);
    }

    private Ground ground(Origin origin, String text, @Nullable Compartment part) {
        return new Ground(origin, null, text, null, null, draft.basis(), part);
    }

    /** What a person wrote, not passed off as if it were translated; the family's copy says so once, at its head. */
    private String marked(String text, String shown) {
        var isSent = language == draft.language() && draft.kind().recipient() != Recipient.PUBLIC;
        return isSent && !language.reads(text) ? words().say("document.untranslated", shown) : shown;
    }

    private Stream<String> spellings(PersonDetails person) {
        return Stream.of(
                        language.spelling(person),
                        person.latin().whole(),
                        person.arabic().whole(),
                        person.nameHebrew(),
                        person.spellings())
                .map(words()::isolate);
    }

    /** Forms ask for the parts apart; a name is written in one. */
    private String named(PersonDetails person) {
        var parts = caseWords().parts(language.name(person)).stream();
        return Told.listed(Stream.concat(spellings(person), parts));
    }

    private Set<Lack> lacks(PersonDetails person) {
        if (language.spelling(person).isEmpty()) return Set.of(Lack.SPELLING);
        return language.name(person).lacksFamily() ? Set.of(Lack.FAMILY_NAME) : Set.of();
    }
}
