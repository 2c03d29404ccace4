package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.tarmim.facility.registry.Identifier;
import org.tarmim.facility.registry.IdentifierSystem;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** The number of a facility in one other system. */
final class IdentifierLine implements Lines.Line<Identifier> {
    private final Words words = Words.here();
    private final Select<IdentifierSystem> system = new Select<>();
    private final TextField value = new TextField(words.say("facility.identifier.value"));

    IdentifierLine() {
        system.setLabel(words.say("facility.identifier.system"));
        system.setItems(IdentifierSystem.values());
        system.setItemLabelGenerator(words::label);
        system.setValue(IdentifierSystem.MOH);
    }

    @Override
    public Component body() {
        var body = new Div(system, value);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(system, value);
    }

    @Override
    public void show(Identifier identifier) {
        system.setValue(identifier.system());
        value.setValue(identifier.value());
    }

    @Override
    public Optional<Identifier> read() {
        var number = value.getValue().strip();
        return number.isEmpty() ? Optional.empty() : Optional.of(new Identifier(system.getValue(), number));
    }
}
