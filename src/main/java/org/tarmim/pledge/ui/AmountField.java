package org.tarmim.pledge.ui;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import org.jspecify.annotations.Nullable;
import org.tarmim.pledge.promise.AmountKind;
import org.tarmim.pledge.promise.PledgedAmount;
import org.tarmim.ui.Choices;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Words;

/** What was promised: first how firmly it was said, then the numbers that go with that and no others. */
public final class AmountField extends CustomField<PledgedAmount> {
    private final Select<AmountKind> kind = Choices.of(AmountKind.values());
    private final MoneyField least = new MoneyField();
    private final MoneyField most = new MoneyField();

    public AmountField() {
        var words = Words.here();
        kind.setLabel(words.say("pledge.amountKind"));
        kind.addValueChangeListener(change -> offer());
        least.addValueChangeListener(change -> updateValue());
        most.addValueChangeListener(change -> updateValue());
        var fields = new Div(kind, least, most);
        fields.addClassName("pledged-amount");
        add(fields);
        offer();
    }

    /** Refuses what was typed as long as one of the numbers is none. */
    public void check() {
        if (least.isVisible()) least.check();
        if (most.isVisible()) most.check();
    }

    @Override
    protected @Nullable PledgedAmount generateModelValue() {
        var chosen = kind.getValue();
        if (chosen == null) return null;
        if (chosen.isOneNumber()) return new PledgedAmount(chosen, least.getValue(), least.getValue());
        return new PledgedAmount(
                chosen, chosen.hasLeast() ? least.getValue() : null, chosen.hasMost() ? most.getValue() : null);
    }

    @Override
    protected void setPresentationValue(@Nullable PledgedAmount amount) {
        kind.setValue(amount == null ? null : amount.kind());
        least.setValue(amount == null ? null : amount.least());
        most.setValue(amount == null ? null : amount.most());
        offer();
    }

    private void offer() {
        var words = Words.here();
        var chosen = kind.getValue();
        least.setVisible(chosen != null && chosen.hasLeast());
        most.setVisible(chosen != null && chosen.hasMost() && !chosen.isOneNumber());
        least.setLabel(words.say(chosen != null && chosen.isOneNumber() ? "money.amount" : "pledge.least"));
        most.setLabel(words.say("pledge.most"));
        kind.setHelperText(chosen == null ? "" : words.say("AmountKind." + chosen + ".counts"));
        updateValue();
    }
}
