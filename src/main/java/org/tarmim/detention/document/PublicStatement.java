package org.tarmim.detention.document;

import static org.tarmim.detention.document.Form.ask;
import static org.tarmim.detention.document.Form.know;
import static org.tarmim.detention.document.Form.part;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.kernel.Rejected;
import org.tarmim.paper.Paper;
import org.tarmim.ui.Words;

/**
 * A statement that everybody reads. It names nobody unless consent or what is public already carries it and the file of
 * the person allows it; otherwise it holds no name, place, employer or day, and what was typed is searched for them.
 */
final class PublicStatement implements Document {
    private static final Set<String> OF_A_NAMED_PERSON = Set.of("2.2", "2.3", "2.4");
    private static final Set<Compartment> SEARCHED =
            Set.of(Compartment.IDENTITY, Compartment.LOCATION_CUSTODY, Compartment.LEGAL);

    private static final Form FORM = Form.of(
            "PUBLIC_STATEMENT",
            part("1", ask("1", Asked.HEADLINE)),
            part(
                    "2",
                    know("2.1", PublicStatement::who),
                    know("2.2", known -> known.events().only(CustodyKind.ARREST).placesAndDays()),
                    know("2.3", Known::held),
                    know("2.4", known -> known.accessOrders().termedAndStanding())),
            part("3", ask("3", Asked.STATEMENT)),
            part("4", know("4", Known::demands)),
            part("5", ask("5", Asked.SUBMITTER)));

    @Override
    public Form form() {
        return FORM;
    }

    @Override
    public Recipient recipient() {
        return Recipient.PUBLIC;
    }

    @Override
    public NewsBy news() {
        return new NewsBy.AskAgain(14);
    }

    @Override
    public boolean asksNaming() {
        return true;
    }

    @Override
    public Stream<String> mistakes(ActionDetails draft) {
        if (draft.naming() == Naming.UNNAMED) return Stream.empty();
        var mistakes = Stream.<String>builder();
        if (draft.basis() != null && !draft.isNamedOnGoodBasis()) mistakes.add("action.statement.basis");
        if (!isForNaming(draft)) mistakes.add("action.statement.purpose");
        return mistakes.build();
    }

    @Override
    public void check(CaseFile file, ActionDetails draft) {
        var person = file.person();
        if (person == null || !file.head().compartments().containsAll(SEARCHED))
            throw Rejected.because("action.statement.parts");
        if (!isForNaming(draft)) throw Rejected.because("action.statement.purpose"); // drafted before that was asked
        if (draft.naming().compareTo(Naming.allowedBy(person.publicity())) > 0)
            throw Rejected.because("action.statement.publicity", person.publicity());
        if (draft.naming() != Naming.NAMED) Identifying.of(file, person).refuseIn(draft);
    }

    @Override
    public List<Answer> answers(Known known) {
        return FORM.answers(known).stream()
                .filter(answer -> known.naming() == Naming.NAMED || !OF_A_NAMED_PERSON.contains(answer.number()))
                .toList();
    }

    /** Running text under its headline, not a form: a question nobody answered is not there at all. */
    @Override
    public Paper paper(List<Answer> answers, Words words) {
        var known = answers.stream()
                .filter(answer -> !answer.isGap())
                .collect(Collectors.toMap(Answer::number, Function.identity()));
        var parts = new ArrayList<Paper.Part>();
        text("2.1", known).forEach(text -> parts.add(new Paper.Paragraph(text)));
        for (var number : OF_A_NAMED_PERSON.stream().sorted().toList())
            line(number, known, words).forEach(parts::add);
        text("3", known).forEach(text -> parts.add(new Paper.Paragraph(text)));
        text("4", known).forEach(text -> parts.addAll(demanded(text, words)));
        text("5", known).forEach(text -> parts.add(new Paper.SmallPrint(text)));
        return new Paper(words.locale(), text("1", known).findFirst().orElseGet(() -> FORM.title(words)), parts);
    }

    private static boolean isForNaming(ActionDetails draft) {
        return draft.naming() == Naming.UNNAMED || draft.purpose() == Purpose.PUBLIC_NAMING;
    }

    private static List<Paper.Part> demanded(String demands, Words words) {
        return List.of(
                new Paper.Heading(words.say(FORM.key("4"))),
                new Paper.Items(demands.lines().toList()));
    }

    private static Stream<Paper.Part> line(String number, Map<String, Answer> known, Words words) {
        return Stream.ofNullable(known.get(number))
                .map(answer -> new Paper.Paragraph(words.say("document.line", answer.question(), answer.text())));
    }

    private static Stream<String> text(String number, Map<String, Answer> known) {
        return Stream.ofNullable(known.get(number)).map(Answer::text);
    }

    private static Told who(Known known) {
        var person = known.file().person();
        if (person == null) return Told.NOTHING;
        var words = known.words();
        var name = name(person, known.language());
        return switch (known.naming()) {
            case UNNAMED -> known.of(Origin.PERSON, words.say(FORM.key("unnamed")), null);
            case INITIALS ->
                known.of(Origin.PERSON, words.say(FORM.key("initials"), initials(name)), Compartment.IDENTITY);
            case NAMED ->
                known.of(
                        Origin.PERSON,
                        Told.listed(Stream.of(
                                words.isolate(name),
                                known.caseWords().known(person.role()),
                                known.written(person.employer()))),
                        Compartment.IDENTITY);
        };
    }

    /** In the letters of the document where the file has it in them. */
    private static String name(PersonDetails person, DocumentLanguage language) {
        return Stream.of(
                        language.spelling(person),
                        person.latin().whole(),
                        person.arabic().whole())
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String initials(String name) {
        return Stream.of(name.split(" "))
                .map(word -> word.substring(0, word.offsetByCodePoints(0, 1)) + ".")
                .collect(Collectors.joining(" "));
    }
}
