package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.Tranche;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Lines;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Words;

/** One part of a pledge that is due in a window of days. */
final class TrancheLine implements Lines.Line<Tranche> {
    private final Words words = Words.here();
    private final DatePicker from = ComponentTexts.speak(new DatePicker(words.say("tranche.from")), words);
    private final DatePicker to = ComponentTexts.speak(new DatePicker(words.say("tranche.to")), words);
    private final MoneyField amount = new MoneyField();

    private final CheckboxGroup<Condition> waitsFor = new CheckboxGroup<>(words.say("tranche.waitsFor"));

    /** A tranche that may wait for some of the conditions that are typed beside it. */
    TrancheLine(HasValue<?, List<Condition>> conditions) {
        amount.setLabel(words.say("money.amount"));
        waitsFor.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        waitsFor.setItemLabelGenerator(one -> words.say("condition.line", one.type(), one.said()));
        offer(conditions.getValue());
        conditions.addValueChangeListener(change -> offer(change.getValue()));
    }

    private void offer(List<Condition> conditions) {
        var complete = conditions.stream()
                .filter(one -> one.type() != null && !one.said().isBlank())
                .distinct()
                .toList();
        var chosen = waitsFor.getValue();
        waitsFor.setItems(complete);
        waitsFor.setValue(chosen.stream().filter(complete::contains).collect(Collectors.toSet()));
        waitsFor.setVisible(!complete.isEmpty());
    }

    @Override
    public Component body() {
        var fields = new Div(from, to, amount);
        fields.addClassName("row");
        return new Div(fields, waitsFor);
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(from, to, amount, waitsFor);
    }

    @Override
    public void show(Tranche tranche) {
        from.setValue(tranche.dueFrom());
        to.setValue(tranche.dueTo());
        amount.setValue(tranche.amount());
        waitsFor.setValue(new LinkedHashSet<>(tranche.waitsFor()));
    }

    @Override
    public Optional<Tranche> read() {
        if (from.isEmpty() && to.isEmpty() && amount.isEmpty()) return Optional.empty();
        return Optional.of(
                new Tranche(from.getValue(), to.getValue(), amount.getValue(), List.copyOf(waitsFor.getValue())));
    }
}
