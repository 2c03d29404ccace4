package org.tarmim.pledge.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Optional;
import org.tarmim.pledge.promise.Condition;
import org.tarmim.pledge.promise.ConditionType;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** One thing that a donor waits for. */
final class ConditionLine implements Lines.Line<Condition> {
    private final Select<ConditionType> type = Choices.of(ConditionType.values());
    private final TextField said = new TextField(Words.here().say("condition.said"));

    ConditionLine() {
        type.setLabel(Words.here().say("condition.type"));
    }

    @Override
    public Component body() {
        var body = new Div(type, said);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(type, said);
    }

    @Override
    public void show(Condition condition) {
        type.setValue(condition.type());
        said.setValue(condition.said());
    }

    @Override
    public Optional<Condition> read() {
        if (said.isEmpty() && type.isEmpty()) return Optional.empty();
        return Optional.of(new Condition(type.getValue(), said.getValue()));
    }
}
