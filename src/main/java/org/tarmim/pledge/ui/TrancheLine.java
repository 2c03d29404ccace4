package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Optional;
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

    TrancheLine() {
        amount.setLabel(words.say("money.amount"));
    }

    @Override
    public Component body() {
        var body = new Div(from, to, amount);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(from, to, amount);
    }

    @Override
    public void show(Tranche tranche) {
        from.setValue(tranche.dueFrom());
        to.setValue(tranche.dueTo());
        amount.setValue(tranche.amount());
    }

    @Override
    public Optional<Tranche> read() {
        if (from.isEmpty() && to.isEmpty() && amount.isEmpty()) return Optional.empty();
        return Optional.of(new Tranche(from.getValue(), to.getValue(), amount.getValue()));
    }
}
