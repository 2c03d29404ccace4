package org.tarmim.detention.handover;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.MandateDetails;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.paper.Paper;
import org.tarmim.ui.Words;

/** What is handed over, to be read. What nobody knows prints nothing. */
record HandoverPaper(CaseWords caseWords) {
    static HandoverPaper in(Words words) {
        return new HandoverPaper(new CaseWords(words));
    }

    Paper of(Handing handing, HandedFile file) {
        var parts = new ArrayList<Paper.Part>();
        parts.add(new Paper.SmallPrint(
                words().say("handover.mark", handing.id().toString(), handing.counsel(), handing.madeAt())));
        part(parts, "person.held", person(file));
        part(parts, "custody.title", file.events().stream().map(this::event).toList());
        part(parts, "handover.orders", file.orders().stream().map(this::order).toList());
        part(
                parts,
                "handover.hearings",
                file.hearings().stream().map(this::hearing).toList());
        part(
                parts,
                "mandates.title",
                file.mandates().stream().map(this::mandate).toList());
        part(parts, "handover.due", file.deadlines().stream().map(this::due).toList());
        part(
                parts,
                "handover.enclosed",
                handing.enclosed().stream().map(this::enclosed).toList());
        return new Paper(words().locale(), words().say("handover.paper", handing.code()), parts);
    }

    private Words words() {
        return caseWords.words();
    }

    private void part(List<Paper.Part> parts, String heading, List<String> lines) {
        if (lines.isEmpty()) return;
        parts.add(new Paper.Heading(words().say(heading)));
        parts.add(new Paper.Items(lines));
    }

    private List<String> person(HandedFile file) {
        var named = Stream.ofNullable(file.person()).flatMap(this::named);
        var told = Stream.ofNullable(file.particulars()).flatMap(this::told);
        return Stream.concat(named, told).filter(line -> !line.isBlank()).toList();
    }

    private Stream<String> named(HandedFile.Person person) {
        return Stream.of(
                words().isolate(person.nameLatin()),
                parts(person.partsLatin()),
                words().isolate(person.nameAr()),
                parts(person.partsAr()),
                words().isolate(person.nameHebrew()),
                words().isolate(person.spellings()),
                caseWords.known(person.role()),
                words().isolate(person.employer()));
    }

    private String parts(PersonName name) {
        return line(caseWords.parts(name).toArray(String[]::new));
    }

    private Stream<String> told(Particulars particulars) {
        return caseWords.particulars(particulars).stream();
    }

    private String event(HandedFile.Event event) {
        return line(words().label(event.kind()), caseWords.day(event.when()), event.place(), event.note());
    }

    private String order(HandedFile.Order order) {
        var starts = order.starts();
        return line(
                caseWords.order(order.kind(), order.keptAway()),
                words().label(order.issuer()),
                starts == null ? "" : words().day(starts),
                caseWords.until(order.untilKind(), order.until(), order.zone()),
                words().label(order.status()),
                order.note());
    }

    private String hearing(HandedFile.Hearing hearing) {
        return line(
                caseWords.when(hearing.when(), hearing.time(), hearing.zone()),
                hearing.court(),
                words().label(hearing.outcome()),
                String.join(words().say("list.comma"), around(hearing)),
                hearing.note());
    }

    private List<String> around(HandedFile.Hearing hearing) {
        return caseWords.around(hearing.mode(), hearing.counsel(), hearing.interpreter(), hearing.nextOn());
    }

    private String mandate(MandateDetails mandate) {
        return line(
                mandate.lawyer(),
                mandate.contact(),
                words().label(mandate.by()),
                words().label(mandate.attorney()),
                mandate.note());
    }

    private String due(HandedFile.Due due) {
        return line(words().label(due.kind()), words().day(due.due()), words().label(due.state()));
    }

    private String enclosed(Enclosure enclosure) {
        return line(enclosure.name(), enclosure.about());
    }

    private String line(String... facts) {
        return Stream.of(facts)
                .filter(fact -> !fact.isBlank())
                .map(words()::isolate)
                .collect(Collectors.joining(" · "));
    }
}
