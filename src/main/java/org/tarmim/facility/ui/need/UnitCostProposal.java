package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.need.UnitCost;
import org.tarmim.facility.need.UnitCostDetails;
import org.tarmim.ui.Words;

/** Proposes what one of something costs, with who says so; it counts when a person takes it over. */
final class UnitCostProposal extends Div {
    private final Words words = Words.here();
    private final ComboBox<UnitCost> choice = new ComboBox<>(words.say("unitCost.propose"));
    private final Paragraph said = new Paragraph();
    private final Button take;

    UnitCostProposal(List<UnitCost> proposed, Consumer<UnitCostDetails> desk) {
        take = new Button(
                words.say("unitCost.take"),
                click -> choice.getOptionalValue().ifPresent(chosen -> desk.accept(chosen.details())));
        choice.setItems(proposed);
        choice.setItemLabelGenerator(one -> one.details().asset());
        choice.setHelperText(words.say("unitCost.propose.hint"));
        choice.addValueChangeListener(change -> show(change.getValue()));
        said.getElement().setAttribute("aria-live", "polite");
        addClassName("unit-cost-proposal");
        getElement().setAttribute("colspan", "2");
        add(choice, said, take);
        show(null);
        setVisible(!proposed.isEmpty());
    }

    private void show(@Nullable UnitCost chosen) {
        take.setVisible(chosen != null);
        said.setText(chosen == null ? "" : sentence(chosen.details()));
    }

    private String sentence(UnitCostDetails proposed) {
        return words.say(
                "unitCost.proposed", proposed.amount(), proposed.unit(), proposed.source(), proposed.priceDate());
    }
}
