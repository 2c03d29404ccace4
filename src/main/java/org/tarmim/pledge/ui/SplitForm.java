package org.tarmim.pledge.ui;

import com.vaadin.flow.component.ItemLabelGenerator;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.List;
import java.util.UUID;
import org.tarmim.facility.need.Need;
import org.tarmim.kernel.Rejected;
import org.tarmim.pledge.ledger.Allocations;
import org.tarmim.rates.Rate;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.MoneyField;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Proposes one amount for several needs at once: split by what they cost, to the last coin. */
final class SplitForm extends Details {
    private final Words words = Words.here();
    private final Allocations allocations;
    private final UUID pledge;
    private final Runnable changed;
    private final Notice notice = new Notice();
    private final MultiSelectComboBox<Need> needs = new MultiSelectComboBox<>(words.say("allocations.split.needs"));
    private final MoneyField amount = new MoneyField().preferring(Rate.DOLLAR);
    private final TextArea note = new TextArea(words.say("allocations.note"));

    /** Of needs that have a cost. */
    SplitForm(
            Allocations allocations, UUID pledge, List<Need> costed, ItemLabelGenerator<Need> label, Runnable changed) {
        super(Words.here().say("allocations.split"));
        this.allocations = allocations;
        this.pledge = pledge;
        this.changed = changed;
        ComponentTexts.speak(needs, words).setItems(costed);
        needs.setItemLabelGenerator(label);
        amount.setLabel(words.say("allocations.amount"));
        var split = new Button(words.say("allocations.propose"), click -> propose());
        var form = new Div(new Paragraph(words.say("allocations.split.why")), notice, needs, amount, note, split);
        form.addClassNames("stack", "split-form");
        add(form);
    }

    private void propose() {
        notice.attempt(
                () -> {
                    amount.check();
                    if (amount.isEmpty()) throw Rejected.because("allocation.amount.missing");
                    var among = needs.getValue().stream().map(Need::id).toList();
                    allocations.split(pledge, among, amount.getValue(), note.isEmpty() ? null : note.getValue());
                },
                changed);
    }
}
