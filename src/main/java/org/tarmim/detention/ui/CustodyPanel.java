package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.CustodyEvent;
import org.tarmim.detention.casefile.Hearing;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** What is said to have happened: claims that contradict each other side by side, then all of it by day. */
final class CustodyPanel extends Panel {
    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final CaseFile file;
    private final CaseEntries entries;
    private final Documented documented;
    private final Runnable refresh;

    CustodyPanel(CaseFile file, CaseEntries entries, Documented documented, Runnable refresh) {
        super(Words.here().say("custody.title"));
        this.file = file;
        this.entries = entries;
        this.documented = documented;
        this.refresh = refresh;
        file.contradictions().forEach(claims -> add(sideBySide(claims)));
        var current = timeline();
        if (current.isEmpty()) add(new Paragraph(words.say("custody.none")));
        else add(table(current));
        var before = Stream.concat(correctedEvents(), correctedHearings()).toList();
        if (!before.isEmpty()) {
            var all = new Div();
            before.forEach(all::add);
            add(new Details(words.say("custody.corrected"), all));
        }
    }

    /** One line of the timeline: what happened, or a hearing. */
    private record Line(
            LocalDate day, String when, Component what, Component place, Component told, Runnable correct) {}

    private List<Line> timeline() {
        var events = file.events().stream().filter(event -> !event.corrected()).map(this::line);
        var hearings =
                file.hearings().stream().filter(hearing -> !hearing.corrected()).map(this::line);
        return Stream.concat(events, hearings)
                .sorted(Comparator.comparing(Line::day).reversed())
                .toList();
    }

    private Line line(CustodyEvent event) {
        var when = event.details().when();
        return new Line(
                day(when),
                caseWords.day(when),
                what(event),
                place(event.details().place()),
                told(event.details().toldBy(), event.details().credence()),
                () -> openCorrection(event));
    }

    private Line line(Hearing hearing) {
        var details = hearing.details();
        return new Line(
                day(details.when()),
                caseWords.when(details),
                what(hearing),
                place(details.court()),
                told(details.toldBy(), details.credence()),
                () -> openCorrection(hearing));
    }

    private Component sideBySide(List<CustodyEvent> claims) {
        var both = new Div();
        both.addClassName("claims");
        claims.forEach(claim -> both.add(claim(claim)));
        return new Div(new Paragraph(words.say("custody.contradict")), both);
    }

    private Component claim(CustodyEvent event) {
        var claim = new Div(
                new Paragraph(words.label(event.details().kind())),
                place(event.details().place()));
        claim.add(new Paragraph(CaseMarks.soft(words.say(
                "custody.claim",
                caseWords.day(event.details().when()),
                event.details().toldBy()))));
        claim.addClassName("claim");
        return claim;
    }

    private Component table(List<Line> lines) {
        var table = new Listing<Line>(words.say("custody.title"))
                .text(words.say("CustodyDetails.from"), Line::when)
                .column(words.say("CustodyDetails.kind"), Line::what)
                .column(words.say("CustodyDetails.place"), Line::place)
                .column(words.say("CustodyDetails.toldBy"), Line::told);
        if (file.head().isWritable()) table.column(words.say("case.steps"), this::correct);
        return table.rows(lines);
    }

    private Component what(CustodyEvent event) {
        var what = new Div(new Paragraph(words.label(event.details().kind())));
        if (event.details().regime() != null)
            what.add(new Paragraph(CaseMarks.soft(words.label(event.details().regime()))));
        if (!event.details().note().isEmpty())
            what.add(new Paragraph(Bdi.text(event.details().note())));
        documented.say(event.id(), what);
        because(event.reason(), event.recordedAt()).ifPresent(what::add);
        return what;
    }

    private Component what(Hearing hearing) {
        var details = hearing.details();
        var what = new Div(new Paragraph(words.say("hearing.what", details.outcome())));
        caseWords.around(details).forEach(line -> what.add(new Paragraph(CaseMarks.soft(line))));
        if (!details.note().isEmpty()) what.add(new Paragraph(Bdi.text(details.note())));
        documented.say(hearing.id(), what);
        because(hearing.reason(), hearing.recordedAt()).ifPresent(what::add);
        return what;
    }

    private Optional<Paragraph> because(@Nullable String reason, Instant at) {
        return Optional.ofNullable(reason)
                .map(why -> new Paragraph(CaseMarks.soft(words.say("case.corrected.because", at, why))));
    }

    private Component place(String place) {
        return place.isEmpty() ? CaseMarks.soft(words.say("custody.place.none")) : Bdi.text(place);
    }

    private Component told(ToldBy by, Credence credence) {
        return new Div(
                new Paragraph(words.label(by)), new Paragraph(CaseMarks.soft(words.say("custody.credence", credence))));
    }

    private Component correct(Line line) {
        var correct =
                new Button(words.say("case.correct"), click -> line.correct().run());
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return correct;
    }

    private void openCorrection(CustodyEvent event) {
        var form = CaseForms.custody(file.head().compartments(), file.orders());
        form.read(event.details());
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), event.id(), details, reason);
                    refresh.run();
                })
                .open();
    }

    private void openCorrection(Hearing hearing) {
        var form = CaseForms.hearing();
        form.read(hearing.details());
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), hearing.id(), details, reason);
                    refresh.run();
                })
                .open();
    }

    private Stream<Component> correctedEvents() {
        return file.events().stream().filter(CustodyEvent::corrected).map(this::claim);
    }

    private Stream<Component> correctedHearings() {
        return file.hearings().stream().filter(Hearing::corrected).map(this::corrected);
    }

    private Component corrected(Hearing hearing) {
        var details = hearing.details();
        var before = new Div(
                new Paragraph(words.say("hearing.what", details.outcome())),
                place(details.court()),
                new Paragraph(CaseMarks.soft(words.say("custody.claim", caseWords.when(details), details.toldBy()))));
        caseWords.around(details).forEach(line -> before.add(new Paragraph(CaseMarks.soft(line))));
        before.addClassName("claim");
        return before;
    }

    private static LocalDate day(PartialDay when) {
        return Optional.ofNullable(when.latest()).orElse(LocalDate.MIN);
    }
}
