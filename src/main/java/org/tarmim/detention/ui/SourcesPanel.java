package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseHead;
import org.tarmim.detention.casefile.CaseSource;
import org.tarmim.detention.casefile.CaseSources;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Listing;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Who told, for whom sources are granted: shown only when asked for, and gone again when the page is drawn anew. */
final class SourcesPanel extends Panel {
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final Div shown = new Div();
    private final CaseHead head;
    private final CaseEntriesChoice entries;
    private final CaseSources sources;

    SourcesPanel(CaseFile file, CaseSources sources) {
        super(Words.here().say("sources.title"));
        this.head = file.head();
        this.entries = new CaseEntriesChoice(file);
        this.sources = sources;
        var show = new Button(words.say("sources.show"), click -> notice.attempt(this::show));
        var steps = new Div(show);
        if (head.isWritable()) steps.add(new Button(words.say("source.record"), click -> record()));
        steps.addClassName("keeping-steps");
        add(notice, new Paragraph(words.say("sources.about")), steps, shown);
    }

    static List<Component> of(CaseFile file, CaseSources sources) {
        var head = file.head();
        return head.isReadable() && head.compartments().contains(Compartment.SOURCE_PROTECTION)
                ? List.of(new SourcesPanel(file, sources))
                : List.of();
    }

    private void show() {
        var all = sources.of(head.code());
        shown.removeAll();
        shown.add(all.isEmpty() ? new Paragraph(words.say("sources.none")) : table().rows(all));
    }

    private Listing<CaseSource> table() {
        var table = new Listing<CaseSource>(words.say("sources.title"))
                .column(words.say("SourceDetails.name"), this::name)
                .column(words.say("SourceDetails.kind"), this::kind)
                .column(words.say("sources.told"), this::told);
        if (head.isWritable()) table.column(words.say("case.steps"), this::correct);
        return table;
    }

    private Component name(CaseSource source) {
        var name = new Div(new Paragraph(Bdi.text(source.details().name())));
        if (!source.details().contact().isEmpty())
            name.add(new Paragraph(
                    CaseMarks.soft(words.say("sources.reached", source.details().contact()))));
        return name;
    }

    private Component kind(CaseSource source) {
        var details = source.details();
        return new Div(
                new Paragraph(words.label(details.kind())),
                new Paragraph(CaseMarks.soft(words.label(details.reliability()))),
                new Paragraph(CaseMarks.soft(words.label(details.protection()))));
    }

    private Component told(CaseSource source) {
        var told = new Div();
        if (!source.details().told().isEmpty())
            told.add(new Paragraph(Bdi.text(source.details().told())));
        source.details().entries().stream()
                .flatMap(entry -> entries.say(entry).stream())
                .sorted()
                .forEach(entry -> told.add(new Paragraph(CaseMarks.soft(words.say("sources.entry", entry)))));
        if (source.reason() != null)
            told.add(new Paragraph(
                    CaseMarks.soft(words.say("case.corrected.because", source.recordedAt(), source.reason()))));
        return told;
    }

    private void record() {
        EntryDialog.of(words.say("source.record"), CaseForms.source(entries), details -> {
                    sources.record(head.code(), details);
                    show();
                })
                .open();
    }

    private Component correct(CaseSource source) {
        var correct = new Button(words.say("case.correct"), click -> openCorrection(source));
        correct.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return correct;
    }

    private void openCorrection(CaseSource source) {
        var form = CaseForms.source(entries);
        form.read(source.details());
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    sources.correct(head.code(), source.id(), details, reason);
                    show();
                })
                .open();
    }
}
