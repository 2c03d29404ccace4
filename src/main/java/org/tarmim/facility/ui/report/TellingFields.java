package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.Informant;
import org.tarmim.facility.report.PhoneNumbers;
import org.tarmim.facility.report.Telling;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.ui.report.ReportPaper.Phoning;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** When it was seen, how that is known, how sure the person is, who told it, and a note. */
final class TellingFields extends Div {
    private static final int LONGEST_NOTE = 2000;
    private static final int DRAFT_PAUSE = 800;

    private final Words words = Words.here();
    private final WhenField when;
    private final Select<Method> method = new Select<>();
    private final Select<Confidence> confidence = new Select<>();
    private final ComboBox<Informant> informant = new ComboBox<>();
    private final List<Informant> informants;
    private final boolean forOthers;
    private final Runnable changed;
    private final TextArea note = new TextArea();
    private final Notice warning = new Notice();

    TellingFields(ReportPaper paper, Runnable changed) {
        when = new WhenField(paper.today());
        informants = paper.informants();
        forOthers = paper.phoning() != Phoning.NEVER;
        this.changed = changed;
        addClassName("stack");
        fillMethod();
        fillConfidence();
        fillInformant();
        fillNote();
        add(when, method, informant, confidence, note, warning);
        listen(when, changed);
        listen(method, changed);
        listen(confidence, changed);
        listen(informant, changed);
        listen(note, changed);
    }

    /** Only what the quick path asks: when, and for who types what others tell, how and by whom. */
    TellingFields brief() {
        confidence.setVisible(false);
        note.setVisible(false);
        method.setVisible(forOthers);
        return this;
    }

    void show(Telling telling, boolean now) {
        when.setValue(now ? null : telling.observed());
        method.setValue(telling.method());
        confidence.setValue(telling.confidence());
        note.setValue(Objects.requireNonNullElse(telling.note(), ""));
        informant.setValue(teller(telling));
    }

    /** What was filled in; where nothing else was said it was seen at this moment. */
    Telling read(Instant now) {
        var text = note.getValue().strip();
        var said = told();
        var account = said.map(Informant::account);
        return new Telling(
                Optional.ofNullable(when.getValue()).orElseGet(() -> Moment.at(now)),
                method.getValue(),
                confidence.getValue(),
                text.isEmpty() ? null : text,
                account.orElse(null),
                account.isPresent() ? null : said.map(Informant::name).orElse(null));
    }

    /** Refuses where the moment cannot be read. */
    void check() {
        if (when.isIncomplete()) throw Rejected.because("report.observed.missing");
    }

    private static void listen(HasValue<?, ?> field, Runnable changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.run();
        });
    }

    private void fillMethod() {
        method.setLabel(words.say("report.method"));
        method.setItems(Method.values());
        method.setItemLabelGenerator(words::label);
        method.setValue(Method.SITE_VISIT);
        method.addValueChangeListener(change -> showInformant());
    }

    private void fillConfidence() {
        confidence.setLabel(words.say("report.confidence"));
        confidence.setItems(Confidence.values());
        confidence.setItemLabelGenerator(words::label);
        confidence.setValue(Confidence.SURE);
    }

    private void fillInformant() {
        informant.setLabel(words.say("report.informant"));
        informant.setHelperText(words.say("report.informant.hint"));
        informant.setItems(informants);
        informant.setItemLabelGenerator(Informant::name);
        informant.setClearButtonVisible(true);
        informant.setPlaceholder(words.say("report.informant.none"));
        informant.setAllowCustomValue(true);
        informant.addCustomValueSetListener(typed -> name(typed.getDetail().strip()));
        showInformant();
    }

    private void fillNote() {
        note.setLabel(words.say("report.note"));
        note.setHelperText(words.say("report.note.hint"));
        note.setMaxLength(LONGEST_NOTE);
        note.setMinRows(3);
        note.setValueChangeMode(ValueChangeMode.TIMEOUT);
        note.setValueChangeTimeout(DRAFT_PAUSE);
        note.addValueChangeListener(change -> warn(change.getValue()));
    }

    private void showInformant() {
        informant.setVisible(forOthers && method.getValue() == Method.PHONE);
    }

    private void name(String typed) {
        informant.setValue(typed.isEmpty() ? null : Informant.named(typed));
        changed.run();
    }

    private Optional<Informant> told() {
        return method.getValue() == Method.PHONE ? informant.getOptionalValue() : Optional.empty();
    }

    private void warn(String text) {
        if (PhoneNumbers.in(text)) warning.say(Tone.WARN, List.of(words.say("report.note.number")));
        else warning.clear();
    }

    private @Nullable Informant teller(Telling telling) {
        var name = telling.toldBy();
        if (name != null) return Informant.named(name);
        return informants.stream()
                .filter(one -> Objects.equals(one.account(), telling.informant()))
                .findFirst()
                .orElse(null);
    }
}
