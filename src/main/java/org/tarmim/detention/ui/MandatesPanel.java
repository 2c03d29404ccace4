package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.Mandate;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Who speaks for somebody who is held; a mandate that was corrected stays visible. */
final class MandatesPanel extends Panel {
    private final Words words = Words.here();
    private final CaseFile file;
    private final CaseEntries entries;
    private final Documented documented;
    private final LocalDate today;
    private final Runnable refresh;

    MandatesPanel(CaseFile file, CaseEntries entries, Documented documented, LocalDate today, Runnable refresh) {
        super(Words.here().say("mandates.title"));
        this.file = file;
        this.entries = entries;
        this.documented = documented;
        this.today = today;
        this.refresh = refresh;
        var current =
                file.mandates().stream().filter(mandate -> !mandate.corrected()).toList();
        if (current.isEmpty()) add(new Paragraph(words.say("mandates.none")));
        else add(table().rows(current));
        if (file.head().isWritable()) add(new Button(words.say("mandate.record"), click -> record()));
        addCorrected();
    }

    /** Whether whoever looks may read who speaks for the person. */
    static boolean isFor(CaseFile file) {
        return file.head().compartments().contains(Compartment.LEGAL);
    }

    private Listing<Mandate> table() {
        var table = new Listing<Mandate>(words.say("mandates.title"))
                .column(
                        words.say("MandateDetails.lawyer"),
                        mandate -> Bdi.text(mandate.details().lawyer()))
                .column(words.say("MandateDetails.contact"), this::contact)
                .text(
                        words.say("MandateDetails.by"),
                        mandate -> words.label(mandate.details().by()))
                .column(words.say("mandate.time"), this::time)
                .text(
                        words.say("MandateDetails.attorney"),
                        mandate -> words.label(mandate.details().attorney()))
                .text(
                        words.say("MandateDetails.access"),
                        mandate -> words.label(mandate.details().access()));
        if (file.head().isWritable()) table.column(words.say("case.steps"), this::correct);
        return table;
    }

    private Component contact(Mandate mandate) {
        var details = mandate.details();
        var contact = new Div();
        if (!details.contact().isEmpty()) contact.add(new Paragraph(Bdi.text(details.contact())));
        if (!details.note().isEmpty()) contact.add(new Paragraph(Bdi.text(details.note())));
        documented.say(mandate.id(), contact);
        if (mandate.reason() != null)
            contact.add(new Paragraph(
                    CaseMarks.soft(words.say("case.corrected.because", mandate.recordedAt(), mandate.reason()))));
        return contact;
    }

    private Component time(Mandate mandate) {
        var time = new Div(new Paragraph(said(mandate)));
        if (!mandate.holdsOn(today)) time.add(new Paragraph(CaseMarks.soft(words.say("mandate.notNow"))));
        return time;
    }

    private String said(Mandate mandate) {
        var from = mandate.details().from();
        var to = mandate.details().to();
        if (from == null) return to == null ? words.say("mandate.open") : words.say("mandate.until", to);
        return to == null ? words.say("mandate.since", from) : words.say("custody.day.between", from, to);
    }

    private Component correct(Mandate mandate) {
        var correct = new Button(words.say("case.correct"), click -> openCorrection(mandate));
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return correct;
    }

    private void record() {
        EntryDialog.of(words.say("mandate.record"), CaseForms.mandate(), details -> {
                    entries.record(file.head().code(), details);
                    refresh.run();
                })
                .open();
    }

    private void openCorrection(Mandate mandate) {
        var form = CaseForms.mandate();
        form.read(mandate.details());
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), mandate.id(), details, reason);
                    refresh.run();
                })
                .open();
    }

    private void addCorrected() {
        var before = file.mandates().stream().filter(Mandate::corrected).toList();
        if (before.isEmpty()) return;
        var all = new Div();
        before.forEach(mandate -> all.add(claim(mandate)));
        add(new Details(words.say("custody.corrected"), all));
    }

    private Component claim(Mandate mandate) {
        var claim = new Div(
                new Paragraph(Bdi.text(mandate.details().lawyer())),
                contact(mandate),
                new Paragraph(CaseMarks.soft(said(mandate))));
        claim.addClassName("claim");
        return claim;
    }
}
