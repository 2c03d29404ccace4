package org.tarmim.facility.ui.registry;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.tarmim.facility.registry.Alias;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** One other name under which a facility is found. */
final class AliasLine implements Lines.Line<Alias> {
    private final Words words = Words.here();
    private final TextField name = new TextField(words.say("facility.alias.name"));
    private final Select<Alias.Kind> kind = new Select<>();

    AliasLine() {
        kind.setLabel(words.say("facility.alias.kind"));
        kind.setItems(Alias.Kind.values());
        kind.setItemLabelGenerator(words::label);
        kind.setValue(Alias.Kind.ALIAS);
    }

    @Override
    public Component body() {
        var body = new Div(name, kind);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(name, kind);
    }

    @Override
    public void show(Alias alias) {
        name.setValue(alias.name());
        kind.setValue(alias.kind());
    }

    @Override
    public Optional<Alias> read() {
        return name.getValue().isBlank() ? Optional.empty() : Optional.of(new Alias(name.getValue(), kind.getValue()));
    }
}
