package org.tarmim.situation.ui.party;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.tarmim.situation.party.IdentifierScheme;
import org.tarmim.situation.party.PartyIdentifier;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** The number or code of a party in one list of others. */
final class IdentifierLine implements Lines.Line<PartyIdentifier> {
    private final Words words = Words.here();
    private final Select<IdentifierScheme> scheme = Choices.of(IdentifierScheme.values());
    private final TextField value = new TextField(words.say("party.identifier.value"));

    IdentifierLine() {
        scheme.setLabel(words.say("party.identifier.scheme"));
        scheme.setValue(IdentifierScheme.ISO3166_3);
    }

    @Override
    public Component body() {
        var body = new Div(scheme, value);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(scheme, value);
    }

    @Override
    public void show(PartyIdentifier identifier) {
        scheme.setValue(identifier.scheme());
        value.setValue(identifier.value());
    }

    @Override
    public Optional<PartyIdentifier> read() {
        var typed = value.getValue().strip();
        return typed.isEmpty() ? Optional.empty() : Optional.of(new PartyIdentifier(scheme.getValue(), typed));
    }
}
