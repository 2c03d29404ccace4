package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PersonName;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.BothNames;
import org.tarmim.ui.Panel;
import org.tarmim.ui.Words;

/** Who is held. Where the register of facilities is open, a link leads there from inside the case; none leads back. */
final class PersonPanel extends Panel {
    private final Words words = Words.here();
    private final CaseWords caseWords = new CaseWords(words);
    private final CaseFile file;
    private final PersonDetails person;
    private final CaseEntries entries;
    private final LocalDate today;
    private final boolean hasRegister;
    private final Runnable refresh;

    PersonPanel(
            CaseFile file,
            PersonDetails person,
            CaseEntries entries,
            LocalDate today,
            boolean hasRegister,
            Runnable refresh) {
        super(
                Words.here().say("person.held"),
                BothNames.of(person.arabic().whole(), person.latin().whole()));
        this.file = file;
        this.person = person;
        this.entries = entries;
        this.today = today;
        this.hasRegister = hasRegister;
        this.refresh = refresh;
        show();
    }

    private void show() {
        parts("person.arabic", person.arabic());
        parts("person.latin", person.latin());
        if (!person.nameHebrew().isEmpty()) say(words.say("person.hebrew", person.nameHebrew()));
        if (!person.spellings().isEmpty()) say(words.say("person.spelled", person.spellings()));
        say(words.label(person.role()));
        if (!person.employer().isEmpty()) say(words.isolate(person.employer()));
        if (!person.facility().isEmpty()) add(new Paragraph(facility()));
        if (file.particulars() != null)
            caseWords.particulars(file.particulars()).forEach(this::say);
        add(new Paragraph(CaseMarks.soft(words.say("person.publicity", person.publicity()))));
        if (file.head().isWritable()) add(steps());
    }

    /** The parts of a name that are known, and whether forms will miss the family's. */
    private void parts(String script, PersonName name) {
        var parts = caseWords.parts(name);
        if (!parts.isEmpty()) say(words.say(script, String.join(words.say("list.comma"), parts)));
        if (name.lacksFamily()) add(new Paragraph(CaseMarks.soft(words.say(script, words.say("person.noFamily")))));
    }

    private Component facility() {
        if (!hasRegister) return Bdi.code(person.facility());
        var link = new Anchor("facilities/" + person.facility());
        link.add(Bdi.code(person.facility()));
        return link;
    }

    private void say(String line) {
        add(new Paragraph(line));
    }

    private Div steps() {
        var papers = file.particulars();
        var steps = new Div(
                new Button(words.say("case.correct"), click -> correct()),
                papers == null
                        ? new Button(words.say("particulars.record"), click -> recordPapers())
                        : new Button(words.say("particulars.correct"), click -> correct(papers)));
        steps.addClassName("row");
        return steps;
    }

    private void recordPapers() {
        EntryDialog.of(words.say("particulars.record"), CaseForms.particulars(today), details -> {
                    entries.record(file.head().code(), details);
                    refresh.run();
                })
                .open();
    }

    private void correct(Particulars papers) {
        var form = CaseForms.particulars(today);
        form.read(papers);
        EntryDialog.correcting(words.say("particulars.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), papers, details, reason);
                    refresh.run();
                })
                .open();
    }

    private void correct() {
        var form = CaseForms.person();
        form.read(person);
        EntryDialog.correcting(words.say("case.correct"), form, (details, reason) -> {
                    entries.correct(file.head().code(), person, details, reason);
                    refresh.run();
                })
                .open();
    }
}
