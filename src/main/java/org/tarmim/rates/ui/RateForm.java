package org.tarmim.rates.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import org.tarmim.rates.Rate;
import org.tarmim.rates.RateDetails;
import org.tarmim.rates.RateDirection;
import org.tarmim.rates.RateSource;
import org.tarmim.rates.Rates;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Tone;
import org.tarmim.ui.TypedNumber;
import org.tarmim.ui.Words;

/** Enters a rate by hand. */
final class RateForm extends Div {
    private final Words words = Words.here();
    private final Rates rates;
    private final Runnable then;

    RateForm(Rates rates, Runnable then) {
        this.rates = rates;
        this.then = then;
        begin();
    }

    private void begin() {
        var form = new RecordForm<>(RateDetails.class);
        form.field("currency", currencies());
        form.field("value", new TextField(), new TypedNumber());
        form.field("direction", select(RateDirection.values())).setValue(RateDirection.UNITS_PER_DOLLAR);
        form.field("validFrom", new DatePicker());
        form.field("source", select(RateSource.values())).setValue(RateSource.UN_OPERATIONAL);
        form.field("note", new TextField());
        removeAll();
        add(form, form.submitButton(words.say("rate.save"), this::enter));
    }

    private void enter(RateDetails details) {
        rates.enter(details);
        then.run();
        begin();
        getChildren()
                .filter(RecordForm.class::isInstance)
                .map(RecordForm.class::cast)
                .forEach(form -> form.notice().say(Tone.OK, List.of(words.say("rate.entered"))));
    }

    private static ComboBox<Currency> currencies() {
        var box = new ComboBox<Currency>();
        box.setItems(Currency.getAvailableCurrencies().stream()
                .filter(one -> !one.equals(Rate.DOLLAR))
                .sorted(Comparator.comparing(Currency::getCurrencyCode))
                .toList());
        box.setItemLabelGenerator(Currency::getCurrencyCode);
        return box;
    }

    private <E extends Enum<E>> Select<E> select(E[] values) {
        var select = new Select<E>();
        select.setItems(values);
        select.setItemLabelGenerator(words::label);
        return select;
    }
}
