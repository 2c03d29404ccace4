package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StanceOn;
import org.tarmim.ui.Choices;
import org.tarmim.ui.Lines;
import org.tarmim.ui.Words;

/** The stance a statement takes on one issue. */
final class StanceLine implements Lines.Line<StanceOn> {
    private final Words words = Words.here();
    private final Select<Issue> issue = Choices.of(Issue.values());
    private final Select<Stance> stance = Choices.of(Stance.values());

    StanceLine() {
        issue.setLabel(words.say("statements.issue"));
        stance.setLabel(words.say("statements.stance"));
    }

    @Override
    public Component body() {
        var body = new Div(issue, stance);
        body.addClassName("row");
        return body;
    }

    @Override
    public List<HasValue<?, ?>> fields() {
        return List.of(issue, stance);
    }

    @Override
    public void show(StanceOn shown) {
        issue.setValue(shown.issue());
        stance.setValue(shown.stance());
    }

    @Override
    public Optional<StanceOn> read() {
        return issue.isEmpty() || stance.isEmpty()
                ? Optional.empty()
                : Optional.of(new StanceOn(issue.getValue(), stance.getValue()));
    }
}
