package org.tarmim.detention.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.tarmim.detention.casefile.CaseEntries;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The steps at the head of a case that record something new in it. */
final class RecordingSteps {
    private final Words words = Words.here();
    private final CaseFile file;
    private final CaseEntries entries;
    private final LocalDate today;
    private final Runnable refresh;

    RecordingSteps(CaseFile file, CaseEntries entries, LocalDate today, Runnable refresh) {
        this.file = file;
        this.entries = entries;
        this.today = today;
        this.refresh = refresh;
    }

    /** For whoever records in the case. */
    Button[] buttons() {
        var first = button("case.record.event", this::event);
        first.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return new Button[] {
            first,
            button("case.record.visit", this::visit),
            button("case.record.order", this::order),
            button("case.record.hearing", this::hearing)
        };
    }

    private Button button(String key, Runnable step) {
        return new Button(words.say(key), click -> step.run());
    }

    private void event() {
        open(
                "case.record.event",
                custody(),
                details -> entries.record(file.head().code(), details));
    }

    private void visit() {
        var form = custody();
        form.read(new CustodyDetails(
                CustodyKind.LAWYER_VISIT,
                DayPrecision.DAY,
                today,
                null,
                null,
                null,
                ToldBy.LAWYER,
                Credence.HIGH,
                null,
                null));
        open("case.record.visit", form, details -> entries.record(file.head().code(), details));
    }

    private void order() {
        open(
                "case.record.order",
                CaseForms.order(file.orders()),
                details -> entries.record(file.head().code(), details));
    }

    private void hearing() {
        open(
                "case.record.hearing",
                CaseForms.hearing(),
                details -> entries.record(file.head().code(), details));
    }

    private RecordForm<CustodyDetails> custody() {
        return CaseForms.custody(file.head().compartments(), file.orders());
    }

    private <T extends Record> void open(String title, RecordForm<T> form, Consumer<T> desk) {
        EntryDialog.of(words.say(title), form, details -> {
                    desk.accept(details);
                    refresh.run();
                })
                .open();
    }
}
