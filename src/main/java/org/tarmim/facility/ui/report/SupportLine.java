package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** One partner that keeps the facility going. */
final class SupportLine implements Lines.Line<PartnerSupport> {
    private final Words words = Words.here();
    private final TextField partner = new TextField(words.say("report.support.partner"));
    private final Select<SupportLevel> level = new Select<>();
    private final MultiSelectComboBox<SupportType> types =
            ComponentTexts.speak(new MultiSelectComboBox<>(words.say("report.support.types")), words);

    SupportLine() {
        level.setLabel(words.say("report.support.level"));
        level.setItems(SupportLevel.values());
        level.setItemLabelGenerator(words::label);
        level.setValue(SupportLevel.PARTIAL);
        types.setItems(SupportType.values());
        types.setItemLabelGenerator(words::label);
    }

    @Override
    public Component body() {
        var body = new Div(partner, level, types);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(partner, level, types);
    }

    @Override
    public void show(PartnerSupport support) {
        partner.setValue(support.partner());
        level.setValue(support.level());
        types.setValue(support.types());
    }

    @Override
    public Optional<PartnerSupport> read() {
        var name = partner.getValue().strip();
        return name.isEmpty()
                ? Optional.empty()
                : Optional.of(new PartnerSupport(name, level.getValue(), types.getValue()));
    }
}
