package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.CustodyEvent;
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
    private final Runnable refresh;

    CustodyPanel(CaseFile file, CaseEntries entries, Runnable refresh) {
        super(Words.here().say("custody.title"));
        this.file = file;
        this.entries = entries;
        this.refresh = refresh;
        file.contradictions().forEach(claims -> add(sideBySide(claims)));
        var current = file.events().stream()
                .filter(event -> !event.corrected())
                .sorted(Comparator.comparing(CustodyPanel::day).reversed())
                .toList();
        if (current.isEmpty()) add(new Paragraph(words.say("custody.none")));
        else add(table(current));
        var before = file.events().stream().filter(CustodyEvent::corrected).toList();
        if (!before.isEmpty()) add(new Details(words.say("custody.corrected"), corrected(before)));
    }

    private Component sideBySide(List<CustodyEvent> claims) {
        var both = new Div();
        both.addClassName("claims");
        claims.forEach(claim -> both.add(claim(claim)));
        return new Div(new Paragraph(words.say("custody.contradict")), both);
    }

    private Component claim(CustodyEvent event) {
        var claim = new Div(new Paragraph(words.label(event.details().kind())), place(event));
        claim.add(new Paragraph(CaseMarks.soft(words.say(
                "custody.claim",
                caseWords.day(event.details().when()),
                event.details().toldBy()))));
        claim.addClassName("claim");
        return claim;
    }

    private Component table(List<CustodyEvent> events) {
        var table = new Listing<CustodyEvent>(words.say("custody.title"))
                .text(
                        words.say("CustodyDetails.from"),
                        event -> caseWords.day(event.details().when()))
                .column(words.say("CustodyDetails.kind"), this::what)
                .column(words.say("CustodyDetails.place"), this::place)
                .column(words.say("CustodyDetails.toldBy"), this::told);
        if (file.head().isWritable()) table.column(words.say("case.steps"), this::correct);
        return table.rows(events);
    }

    private Component what(CustodyEvent event) {
        var what = new Div(new Paragraph(words.label(event.details().kind())));
        if (event.details().regime() != null)
            what.add(new Paragraph(CaseMarks.soft(words.label(event.details().regime()))));
        if (!event.details().note().isEmpty())
            what.add(new Paragraph(Bdi.text(event.details().note())));
        if (event.reason() != null)
            what.add(new Paragraph(
                    CaseMarks.soft(words.say("case.corrected.because", event.recordedAt(), event.reason()))));
        return what;
    }

    private Component place(CustodyEvent event) {
        var place = event.details().place();
        return place.isEmpty() ? CaseMarks.soft(words.say("custody.place.none")) : Bdi.text(place);
    }

    private Component told(CustodyEvent event) {
        var details = event.details();
        return new Div(
                new Paragraph(words.label(details.toldBy())),
                new Paragraph(CaseMarks.soft(words.say("custody.credence", details.credence()))));
    }

    private Component correct(CustodyEvent event) {
        var correct = new Button(words.say("case.correct"), click -> openCorrection(event));
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

    private Component corrected(List<CustodyEvent> events) {
        var all = new Div();
        events.forEach(event -> all.add(claim(event)));
        return all;
    }

    private static LocalDate day(CustodyEvent event) {
        return Optional.ofNullable(event.details().when().latest()).orElse(LocalDate.MIN);
    }
}
