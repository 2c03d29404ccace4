package org.tarmim.detention.document;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.Hearing;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;

/** What is said to have happened, the earliest first; claims that contradict each other all stand. */
record ToldEvents(List<CustodyEvent> events, Known known) {
    static final Set<CustodyKind> PLACES = Set.of(
            CustodyKind.LOCATION_REPORTED,
            CustodyKind.TRANSFER,
            CustodyKind.SIGHTING,
            CustodyKind.HOLDING_ACKNOWLEDGED);

    static final Set<CustodyKind> HEARD = Set.of(
            CustodyKind.HOLDING_ACKNOWLEDGED,
            CustodyKind.HOLDING_DENIED,
            CustodyKind.WHEREABOUTS_UNKNOWN,
            CustodyKind.FAMILY_CONTACT,
            CustodyKind.LAWYER_VISIT);

    static final Set<CustodyKind> CONTACTS =
            Set.of(CustodyKind.LAWYER_VISIT, CustodyKind.LAWYER_VISIT_REFUSED, CustodyKind.FAMILY_CONTACT);

    static final Set<CustodyKind> STEPS = Set.of(
            CustodyKind.HEARING,
            CustodyKind.CHARGE,
            CustodyKind.VERDICT,
            CustodyKind.LAWYER_VISIT,
            CustodyKind.LAWYER_VISIT_REFUSED);

    static ToldEvents of(Known known) {
        var held = known.file().hearings().stream()
                .filter(hearing -> !hearing.details().ahead())
                .map(Hearing::event);
        var current = Stream.concat(known.file().events().stream(), held)
                .filter(event -> !event.corrected())
                .sorted(Comparator.comparing(
                        event -> event.details().from(), Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        return new ToldEvents(current, known);
    }

    ToldEvents only(Set<CustodyKind> kinds) {
        return new ToldEvents(
                events.stream()
                        .filter(event -> kinds.contains(event.details().kind()))
                        .toList(),
                known);
    }

    ToldEvents only(CustodyKind kind) {
        return only(Set.of(kind));
    }

    Told days() {
        return told(event -> event.details().from() == null ? "" : day(event));
    }

    Told places() {
        return told(event -> known.written(event.details().place()));
    }

    /** Each place with the day from which it is known. */
    Told placesAndDays() {
        return told(event -> {
            var place = known.written(event.details().place());
            return place.isEmpty() ? "" : at(place, event);
        });
    }

    Told regimes() {
        return told(event -> known.caseWords().known(event.details().regime()));
    }

    /** What happened, each with its day. */
    Told kindsAndDays() {
        return told(this::kindAndDay);
    }

    /** A number that is counted from all of them. */
    Told counted(String number) {
        return known.counted(
                number,
                events.stream()
                        .map(event -> ground(Origin.COUNTED, event, kindAndDay(event)))
                        .toList());
    }

    private String kindAndDay(CustodyEvent event) {
        return at(known.words().label(event.details().kind()), event);
    }

    private String at(String what, CustodyEvent event) {
        return known.words().say("document.at", what, day(event));
    }

    private String day(CustodyEvent event) {
        return known.caseWords().day(event.details().when());
    }

    /** Each text once; where nobody who told it is relied on, it says so. */
    private Told told(Function<CustodyEvent, String> answer) {
        var byText = events.stream()
                .filter(event -> !answer.apply(event).isEmpty())
                .collect(Collectors.groupingBy(answer, LinkedHashMap::new, Collectors.toList()));
        return Told.all(byText.entrySet().stream().map(same -> told(same.getKey(), same.getValue())));
    }

    private Told told(String text, List<CustodyEvent> events) {
        var sure = events.stream().anyMatch(ToldEvents::isReliedOn);
        var said = sure ? text : known.words().say("document.unsure", text);
        return Told.all(events.stream().map(event -> known.tell(ground(Origin.EVENT, event, said))));
    }

    private Ground ground(Origin origin, CustodyEvent event, String claim) {
        var details = event.details();
        return new Ground(
                origin,
                event.id(),
                claim,
                details.toldBy(),
                details.credence(),
                known.draft().basis(),
                details.kind().compartment());
    }

    private static boolean isReliedOn(CustodyEvent event) {
        return Stream.of(Credence.HIGH, Credence.MEDIUM)
                .anyMatch(event.details().credence()::equals);
    }
}
