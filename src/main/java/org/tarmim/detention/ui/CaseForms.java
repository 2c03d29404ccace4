package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.detention.casefile.CaseWords;
import org.tarmim.detention.casefile.CounselAccess;
import org.tarmim.detention.casefile.CounselAtHearing;
import org.tarmim.detention.casefile.CustodyDetails;
import org.tarmim.detention.casefile.HearingDetails;
import org.tarmim.detention.casefile.HearingMode;
import org.tarmim.detention.casefile.HearingOutcome;
import org.tarmim.detention.casefile.Interpreter;
import org.tarmim.detention.casefile.MandateBy;
import org.tarmim.detention.casefile.MandateDetails;
import org.tarmim.detention.casefile.MedicalRole;
import org.tarmim.detention.casefile.OrderDetails;
import org.tarmim.detention.casefile.OrderTerm;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.casefile.PersonDetails;
import org.tarmim.detention.casefile.PowerOfAttorney;
import org.tarmim.detention.casefile.Publicity;
import org.tarmim.detention.casefile.Reliability;
import org.tarmim.detention.casefile.Sex;
import org.tarmim.detention.casefile.SourceDetails;
import org.tarmim.detention.casefile.SourceProtection;
import org.tarmim.detention.chain.Compartment;
import org.tarmim.detention.chain.Credence;
import org.tarmim.detention.chain.CustodyKind;
import org.tarmim.detention.chain.DayPrecision;
import org.tarmim.detention.chain.DayZone;
import org.tarmim.detention.chain.Issuer;
import org.tarmim.detention.chain.KeptAway;
import org.tarmim.detention.chain.LegalRegime;
import org.tarmim.detention.chain.OrderKind;
import org.tarmim.detention.chain.ToldBy;
import org.tarmim.detention.chain.UntilKind;
import org.tarmim.detention.emergency.EmergencyDetails;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Languages;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The forms of a case: who is held, what happened, an order. */
final class CaseForms {
    private CaseForms() {}

    static RecordForm<PersonDetails> person() {
        var form = new RecordForm<>(PersonDetails.class);
        wide(form.field("arabic", new NameField(Languages.ARABIC)));
        wide(form.field("latin", new NameField(Languages.ENGLISH)));
        form.field("nameHebrew", new TextField());
        form.field("spellings", new TextField());
        form.field("role", Choices.of(MedicalRole.values()));
        form.field("employer", new TextField());
        form.field("facility", new TextField());
        form.field("publicity", Choices.of(Publicity.values())).setValue(Publicity.HIDDEN);
        return form;
    }

    /** What papers say of the person beside the name. */
    static RecordForm<Particulars> particulars(LocalDate today) {
        var form = new RecordForm<>(Particulars.class);
        form.field("sex", Choices.of(Sex.values())).setValue(Sex.UNKNOWN);
        form.field("born", new TextField(), new TypedBirth(Words.here(), today));
        form.field("nationality", new TextField());
        form.field("idNumber", new TextField());
        return form;
    }

    /** What happened, of the kinds that fit to the parts one may read. */
    static RecordForm<CustodyDetails> custody(Set<Compartment> parts, List<OrderTerm> orders) {
        var form = new RecordForm<>(CustodyDetails.class);
        var kinds = Stream.of(CustodyKind.values())
                .filter(kind -> parts.contains(kind.compartment()) && kind != CustodyKind.HEARING)
                .toArray(CustodyKind[]::new);
        var kind = form.field("kind", Choices.of(kinds));
        var precision = form.field("precision", Choices.of(DayPrecision.values()));
        var from = form.field("from", new DatePicker());
        var to = form.field("to", new DatePicker());
        form.field("place", new TextField());
        form.field("regime", Choices.orNone(LegalRegime.values(), Words.here().say("custody.regime.none")));
        form.field("toldBy", Choices.of(ToldBy.values()));
        form.field("credence", Choices.of(Credence.values()));
        var order = form.field("order", orders(orders));
        wide(form.field("note", new TextArea()));
        precision.addValueChangeListener(change -> {
            only(from, change.getValue() != DayPrecision.UNKNOWN);
            only(to, change.getValue() == DayPrecision.BETWEEN);
        });
        kind.addValueChangeListener(change -> only(order, change.getValue() == CustodyKind.ORDER_LIFTED));
        to.setVisible(false);
        order.setVisible(false);
        precision.setValue(DayPrecision.DAY);
        return form;
    }

    /** A hearing that was held or is still to come. */
    static RecordForm<HearingDetails> hearing() {
        var form = new RecordForm<>(HearingDetails.class);
        var outcome = form.field("outcome", Choices.of(HearingOutcome.values()));
        var precision = form.field("precision", Choices.of(DayPrecision.values()));
        var from = form.field("from", new DatePicker());
        var to = form.field("to", new DatePicker());
        var time = form.field("time", new TimePicker());
        form.field("zone", Choices.of(DayZone.values()));
        form.field("court", new TextField());
        form.field("mode", Choices.of(HearingMode.values()));
        form.field("counsel", Choices.of(CounselAtHearing.values())).setValue(CounselAtHearing.UNKNOWN);
        form.field("interpreter", Choices.of(Interpreter.values())).setValue(Interpreter.UNKNOWN);
        var next = form.field("nextOn", new DatePicker());
        form.field("toldBy", Choices.of(ToldBy.values()));
        form.field("credence", Choices.of(Credence.values()));
        wide(form.field("note", new TextArea()));
        precision.addValueChangeListener(change -> {
            only(from, change.getValue() != DayPrecision.UNKNOWN);
            only(to, change.getValue() == DayPrecision.BETWEEN);
            only(time, change.getValue() == DayPrecision.DAY);
        });
        outcome.addValueChangeListener(change -> only(next, change.getValue() != HearingOutcome.AHEAD));
        to.setVisible(false);
        precision.setValue(DayPrecision.DAY);
        return form;
    }

    /** Who speaks for the person. */
    static RecordForm<SourceDetails> source(CaseEntriesChoice entries) {
        var form = new RecordForm<>(SourceDetails.class);
        form.field("name", new TextField());
        form.field("contact", new TextField());
        form.field("kind", Choices.of(ToldBy.values()));
        form.field("reliability", Choices.of(Reliability.values()));
        form.field("protection", Choices.of(SourceProtection.values())).setValue(SourceProtection.CONFIDENTIAL);
        form.field("told", new TextArea());
        form.field("entries", entries.several());
        return form;
    }

    static RecordForm<MandateDetails> mandate() {
        var form = new RecordForm<>(MandateDetails.class);
        form.field("lawyer", new TextField());
        form.field("contact", new TextField());
        form.field("by", Choices.of(MandateBy.values()));
        form.field("attorney", Choices.of(PowerOfAttorney.values())).setValue(PowerOfAttorney.UNKNOWN);
        form.field("from", new DatePicker());
        form.field("to", new DatePicker());
        form.field("access", Choices.of(CounselAccess.values())).setValue(CounselAccess.UNKNOWN);
        wide(form.field("note", new TextArea()));
        return form;
    }

    static RecordForm<OrderDetails> order(List<OrderTerm> orders) {
        var form = new RecordForm<>(OrderDetails.class);
        var kind = form.field("kind", Choices.of(OrderKind.values()));
        var keptAway = form.field("keptAway", keptAway());
        form.field("starts", new DatePicker());
        var untilKind = form.field("untilKind", Choices.of(UntilKind.values()));
        var until = form.field("until", new DatePicker());
        form.field("zone", Choices.of(DayZone.values()));
        form.field("issuer", Choices.of(Issuer.values()));
        form.field("regime", Choices.of(LegalRegime.values()));
        form.field("toldBy", Choices.of(ToldBy.values()));
        form.field("extending", orders(orders));
        form.field("documented", new Checkbox());
        wide(form.field("note", new TextArea()));
        kind.addValueChangeListener(change -> only(keptAway, change.getValue() == OrderKind.ACCESS_ORDER));
        untilKind.addValueChangeListener(change ->
                only(until, change.getValue() == UntilKind.EXACT || change.getValue() == UntilKind.NOT_BEFORE));
        keptAway.setVisible(false);
        untilKind.setValue(UntilKind.EXACT);
        return form;
    }

    private static CheckboxGroup<KeptAway> keptAway() {
        var words = Words.here();
        var group = new CheckboxGroup<KeptAway>();
        group.setItems(KeptAway.values());
        group.setItemLabelGenerator(words::label);
        return group;
    }

    private static ComboBox<UUID> orders(Collection<OrderTerm> orders) {
        var words = new CaseWords(Words.here());
        var current = orders.stream()
                .filter(term -> !term.corrected())
                .collect(Collectors.toMap(OrderTerm::id, Function.identity()));
        var choice = new ComboBox<UUID>();
        choice.setItems(current.keySet());
        choice.setItemLabelGenerator(id -> current.containsKey(id) ? words.choice(current.get(id)) : "");
        choice.setClearButtonVisible(true);
        return choice;
    }

    /** Shows a field only where it is asked; what is not asked is empty. */
    static <F extends Component & HasValue<?, ?>> void only(F field, boolean asked) {
        if (!asked) field.clear();
        field.setVisible(asked);
    }

    private static void wide(Component field) {
        field.getElement().setAttribute("colspan", "2");
    }

    /** That a case is opened in an emergency. */
    static RecordForm<EmergencyDetails> emergency() {
        var form = new RecordForm<>(EmergencyDetails.class);
        var about = new Paragraph(Words.here().say("emergency.about"));
        about.getElement().setAttribute("colspan", "2");
        form.with(about);
        form.field("code", new TextField());
        form.field("reason", new TextArea()).getElement().setAttribute("colspan", "2");
        return form;
    }
}
