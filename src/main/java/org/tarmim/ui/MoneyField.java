package org.tarmim.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Money;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TypedAmount;

/** An amount and its currency: says at once in words how it was read, so that a wrong number of zeros is seen. */
public final class MoneyField extends CustomField<Money> {
    /** What is offered: the currencies of donors and of the place. */
    private static final List<Currency> OFFERED = List.of(
                    "USD", "EUR", "ILS", "JOD", "AED", "SAR", "QAR", "KWD", "EGP", "GBP", "CHF", "NOK", "SEK", "DKK",
                    "CAD", "AUD", "JPY", "CNY", "TRY", "MYR", "IDR")
            .stream()
            .map(Currency::getInstance)
            .toList();

    private final Words words = Words.here();
    private final TextField typed = new TextField();
    private final ComboBox<Currency> currency = ComponentTexts.speak(new ComboBox<Currency>(), words);
    private final Div said = new Div();
    private @Nullable Money money;

    public MoneyField() {
        typed.getElement().setAttribute("inputmode", "decimal");
        typed.setAriaLabel(words.say("money.amount"));
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        typed.addValueChangeListener(change -> reread());
        currency.setAriaLabel(words.say("money.currency"));
        currency.setItems(OFFERED);
        currency.setItemLabelGenerator(Currency::getCurrencyCode);
        currency.addValueChangeListener(change -> reread());
        said.addClassName("money-said");
        said.getElement().setAttribute("aria-live", "polite");
        var fields = new Div(typed, currency);
        fields.addClassName("money");
        add(new Div(fields, said));
    }

    /** Chooses a currency while none is chosen. */
    public MoneyField preferring(Currency one) {
        if (currency.isEmpty()) currency.setValue(one);
        return this;
    }

    /** Refuses what was typed as long as it is no amount, or one without a currency. */
    public void check() {
        read();
    }

    @Override
    protected @Nullable Money generateModelValue() {
        return money;
    }

    @Override
    protected void setPresentationValue(@Nullable Money shown) {
        typed.setValue(shown == null ? "" : shown.amount().toPlainString());
        if (shown != null) currency.setValue(shown.currency());
    }

    private void reread() {
        try {
            money = read().orElse(null);
            say(money == null ? "" : words.inWords(money), false);
        } catch (Rejected unreadable) {
            money = null;
            say(words.say(unreadable), true);
        }
        updateValue();
    }

    private Optional<Money> read() {
        if (typed.isEmpty()) return Optional.empty();
        var amount = TypedAmount.parse(typed.getValue());
        if (currency.isEmpty()) throw Rejected.because("money.noCurrency", typed.getValue());
        var read = new Money(amount, currency.getValue());
        if (!read.isWhole()) throw Rejected.because("money.coins", currency.getValue(), amount.toPlainString());
        return Optional.of(read);
    }

    private void say(String text, boolean mistake) {
        said.setText(text);
        typed.setInvalid(mistake);
    }
}
