package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseFile;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.document.BasisGiver;
import org.tarmim.detention.document.LawfulBasis;
import org.tarmim.detention.document.Purpose;
import org.tarmim.detention.document.Recipient;
import org.tarmim.detention.evidence.CopyForm;
import org.tarmim.detention.evidence.CustodyStep;
import org.tarmim.detention.evidence.DerivedDetails;
import org.tarmim.detention.evidence.ExportDetails;
import org.tarmim.detention.evidence.HandedOnDetails;
import org.tarmim.detention.evidence.PieceCopy;
import org.tarmim.detention.evidence.PieceDetails;
import org.tarmim.ui.Choices;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The forms of evidence: what a piece is, how a copy was made, who has the thing itself, for whom a copy leaves. */
final class EvidenceForms {
    private EvidenceForms() {}

    /** What a piece is, in one of the parts of the case file that one may write. */
    static RecordForm<PieceDetails> piece(CaseFile file) {
        var form = new RecordForm<>(PieceDetails.class);
        form.field("title", new TextField());
        form.field("part", Choices.of(parts(file)));
        form.field("toldBy", Choices.of(ToldBy.values()));
        form.field("credence", Choices.of(Credence.values()));
        var precision = form.field("precision", Choices.of(DayPrecision.values()));
        var from = form.field("from", new DatePicker());
        var to = form.field("to", new DatePicker());
        form.field("about", new CaseEntriesChoice(file).field());
        form.field("note", new TextArea()).getElement().setAttribute("colspan", "2");
        precision.addValueChangeListener(change -> {
            CaseForms.only(from, change.getValue() != DayPrecision.UNKNOWN);
            CaseForms.only(to, change.getValue() == DayPrecision.BETWEEN);
        });
        to.setVisible(false);
        precision.setValue(DayPrecision.DAY);
        return form;
    }

    private static Compartment[] parts(CaseFile file) {
        return file.head().compartments().stream().sorted().toArray(Compartment[]::new);
    }

    /** How a copy was made from one that is here, by default from the one without metadata. */
    static RecordForm<DerivedDetails> copy(List<PieceCopy> copies) {
        var form = new RecordForm<>(DerivedDetails.class);
        form.field("form", Choices.of(new CopyForm[] {CopyForm.REDACTED, CopyForm.TRANSLATED}));
        form.field("parent", parent(copies));
        form.field("changed", new TextField());
        form.field("reason", new TextField());
        return form;
    }

    private static ComboBox<UUID> parent(List<PieceCopy> copies) {
        var words = Words.here();
        var labels = copies.stream()
                .collect(Collectors.toMap(
                        PieceCopy::id, copy -> words.say("case.fact", words.label(copy.form()), copy.name())));
        var choice = new ComboBox<UUID>();
        choice.setItems(copies.stream().map(PieceCopy::id).toList());
        choice.setItemLabelGenerator(id -> labels.getOrDefault(id, ""));
        copies.stream()
                .filter(copy -> copy.form() == CopyForm.METADATA_CLEAN)
                .findFirst()
                .ifPresent(copy -> choice.setValue(copy.id()));
        return choice;
    }

    /** Who has the thing itself from then on; handing it on is for whom that is granted. */
    static RecordForm<HandedOnDetails> handover(boolean takeable) {
        var form = new RecordForm<>(HandedOnDetails.class);
        var steps = takeable
                ? new CustodyStep[] {CustodyStep.HELD, CustodyStep.TRANSFERRED}
                : new CustodyStep[] {CustodyStep.HELD};
        var step = form.field("step", Choices.of(steps));
        form.field("to", new TextField());
        form.field("how", new TextField());
        form.field("reason", new TextField());
        var gates = gates(form);
        gates.forEach(field -> field.setVisible(false));
        step.addValueChangeListener(
                change -> gates.forEach(field -> field.setVisible(change.getValue() == CustodyStep.TRANSFERRED)));
        step.setValue(CustodyStep.HELD);
        return form;
    }

    /** For whom a copy leaves with its chain, and why that is lawful. */
    static RecordForm<ExportDetails> export() {
        var form = new RecordForm<>(ExportDetails.class);
        form.field("to", new TextField());
        form.field("how", new TextField());
        form.field("reason", new TextField());
        gates(form);
        form.field("reasons", new Checkbox()).getElement().setAttribute("colspan", "2");
        return form;
    }

    private static List<Component> gates(RecordForm<?> form) {
        var recipient = form.field("recipient", Choices.of(without(Recipient.values(), Recipient.PUBLIC)));
        var purpose = form.field("purpose", Choices.of(new Purpose[0]));
        recipient.addValueChangeListener(change -> Purposes.of(change.getValue(), purpose));
        return List.of(
                recipient,
                purpose,
                form.field("basis", Choices.of(without(LawfulBasis.values(), LawfulBasis.ALREADY_PUBLIC))),
                form.field(
                        "giver",
                        Choices.orNone(BasisGiver.values(), Words.here().say("action.giver.none"))),
                form.field("givenOn", new DatePicker()));
    }

    private static <E extends Enum<E>> E[] without(E[] values, E one) {
        return Stream.of(values).filter(value -> value != one).toArray(size -> Arrays.copyOf(values, size));
    }
}
