package org.tarmim.detention.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.ui.Words;

/**
 * The answers of a case in the order of the model questionnaire of the Working Group on Arbitrary Detention (Fact Sheet
 * 26, Annex V), in English. What the case does not know stays empty; claims that contradict each other all stand.
 */
final class WgadForm {
    private static final Set<CustodyKind> PLACES = Set.of(
            CustodyKind.LOCATION_REPORTED,
            CustodyKind.TRANSFER,
            CustodyKind.SIGHTING,
            CustodyKind.HOLDING_ACKNOWLEDGED);
    private static final Set<CustodyKind> STEPS = Set.of(
            CustodyKind.HEARING,
            CustodyKind.CHARGE,
            CustodyKind.VERDICT,
            CustodyKind.LAWYER_VISIT,
            CustodyKind.LAWYER_VISIT_REFUSED);

    private final Words words = Words.in(Locale.ENGLISH);
    private final CaseWords caseWords = new CaseWords(words);
    private final List<Answer> answers = new ArrayList<>();
    private final CaseFile file;
    private final ActionDetails typed;

    private WgadForm(CaseFile file, ActionDetails typed) {
        this.file = file;
        this.typed = typed;
    }

    /** The answers, in the order of the questionnaire. */
    static List<Answer> answers(CaseFile file, ActionDetails typed) {
        var form = new WgadForm(file, typed);
        form.identity();
        form.arrest();
        form.detention();
        form.whyAndWhatWasDone();
        return List.copyOf(form.answers);
    }

    private void identity() {
        var person = file.person();
        add("I.1", person == null ? "" : names(person), person == null ? "" : words.say("wgad.source.file"));
        typed("I.2", typed.sex());
        typed("I.3", typed.born());
        typed("I.4", typed.nationality());
        typed("I.5", typed.identityDocument());
        add("I.6", person == null ? "" : profession(person), person == null ? "" : words.say("wgad.source.file"));
        typed("I.7", typed.address());
    }

    private void arrest() {
        var arrests = current(event -> event.details().kind() == CustodyKind.ARREST);
        told("II.1", arrests, event -> caseWords.day(event.details().when()));
        told("II.2", arrests, event -> event.details().place());
        typed("II.3", typed.forces());
        typed("II.4", typed.warrant());
        told("II.5", arrests, event -> label(event.details().regime()));
    }

    private void detention() {
        var meters = file.meters();
        var held = meters == null || meters.held() == null ? "" : caseWords.days(meters.held());
        add("III.1", held, held.isEmpty() ? "" : words.say("wgad.source.counted"));
        told("III.2", current(event -> PLACES.contains(event.details().kind())), this::placed);
        ordered(
                "III.3",
                term -> words.say(
                        "wgad.order", term.details().issuer(), started(term), caseWords.until(term.details())));
        typed("III.4", typed.reasons());
        ordered("III.5", term -> label(term.details().regime()));
    }

    private void whyAndWhatWasDone() {
        typed("IV", typed.circumstances());
        add("V", why(), typed.arbitrary().isEmpty() ? "" : words.say("wgad.source.typed"));
        typed("VI.1", typed.remedies());
        told("VI.2", current(event -> STEPS.contains(event.details().kind())), this::happened);
        add("VI.3", listed(typed.demands().stream().sorted().map(words::label)), words.say("wgad.source.typed"));
        typed("VII", typed.submitter());
    }

    private String names(PersonDetails person) {
        return listed(Stream.of(person.nameLatin(), words.isolate(person.nameAr()), words.isolate(person.spellings())));
    }

    private String profession(PersonDetails person) {
        return listed(Stream.of(words.label(person.role()), words.isolate(person.employer())));
    }

    private String why() {
        if (typed.arbitrary().isEmpty()) return "";
        var categories = listed(typed.categories().stream().sorted().map(words::label));
        return categories.isEmpty() ? typed.arbitrary() : categories + "\n" + typed.arbitrary();
    }

    private String placed(CustodyEvent event) {
        var place = event.details().place();
        return place.isEmpty()
                ? ""
                : words.say("wgad.at", place, caseWords.day(event.details().when()));
    }

    private String happened(CustodyEvent event) {
        return words.say(
                "wgad.at",
                words.label(event.details().kind()),
                caseWords.day(event.details().when()));
    }

    private String started(OrderTerm term) {
        return term.details().starts() == null
                ? words.say("custody.day.unknown")
                : words.day(term.details().starts());
    }

    private String label(@Nullable Enum<?> word) {
        return word == null || word.name().equals("UNKNOWN") ? "" : words.label(word);
    }

    private List<CustodyEvent> current(Predicate<CustodyEvent> asked) {
        return file.events().stream()
                .filter(event -> !event.corrected() && asked.test(event))
                .sorted(Comparator.comparing(
                        event -> event.details().from(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private void told(String number, List<CustodyEvent> events, Function<CustodyEvent, String> answer) {
        var telling =
                events.stream().filter(event -> !answer.apply(event).isEmpty()).toList();
        add(
                number,
                listed(telling.stream().map(answer)),
                listed(telling.stream()
                        .map(event -> words.say(
                                "wgad.source.event",
                                event.details().kind(),
                                event.details().toldBy(),
                                event.details().credence()))));
    }

    private void ordered(String number, Function<OrderTerm, String> answer) {
        var orders = file.orders().stream()
                .filter(term -> !term.corrected()
                        && term.details().kind() == OrderKind.DETENTION_ORDER
                        && !answer.apply(term).isEmpty())
                .toList();
        add(
                number,
                listed(orders.stream().map(answer)),
                listed(orders.stream()
                        .map(term -> words.say(
                                term.details().documented() ? "wgad.source.paper" : "wgad.source.order",
                                term.details().toldBy()))));
    }

    private void typed(String number, String text) {
        add(number, text, text.isEmpty() ? "" : words.say("wgad.source.typed"));
    }

    private void add(String number, String text, String sources) {
        answers.add(new Answer(number, words.say("wgad." + number), text, sources));
    }

    /** Each once, in its order, on a line of its own. */
    private static String listed(Stream<String> texts) {
        return texts.filter(text -> !text.isBlank()).distinct().collect(Collectors.joining("\n"));
    }
}
