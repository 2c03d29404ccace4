package org.tarmim.situation.ui.statement;

import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tarmim.situation.party.PartyName;
import org.tarmim.situation.statement.Issue;
import org.tarmim.situation.statement.Stance;
import org.tarmim.situation.statement.StatementQuery;
import org.tarmim.situation.ui.PartyField;
import org.tarmim.ui.Choices;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** The filters of the list of statements. */
class StatementFilters extends Div {
    private final Words words = Words.here();
    private final Consumer<StatementQuery> ask;
    private final List<PartyName> names;
    private final PartyField party;
    private final Select<Issue> issue = Choices.orNone(Issue.values(), words.say("statements.any"));
    private final Select<Stance> stance = Choices.orNone(Stance.values(), words.say("statements.any"));
    private final DatePicker from = day("statements.from");
    private final DatePicker to = day("statements.to");
    private StatementQuery query = StatementQuery.ALL;

    StatementFilters(List<PartyName> names, Consumer<StatementQuery> ask) {
        this.names = names;
        this.ask = ask;
        party = new PartyField(names);
        addClassName("situation-filters");
        party.setLabel(words.say("statements.party"));
        issue.setLabel(words.say("statements.issue"));
        stance.setLabel(words.say("statements.stance"));
        party.addValueChangeListener(change -> changed(change, asked -> asked.party(change.getValue())));
        issue.addValueChangeListener(change -> changed(change, asked -> asked.issue(change.getValue())));
        stance.addValueChangeListener(change -> changed(change, asked -> asked.stance(change.getValue())));
        from.addValueChangeListener(
                change -> changed(change, asked -> asked.between(change.getValue(), to.getValue())));
        to.addValueChangeListener(
                change -> changed(change, asked -> asked.between(from.getValue(), change.getValue())));
        add(party, issue, stance, from, to);
    }

    /** Shows what is set without asking again. */
    void show(StatementQuery shown) {
        query = shown;
        party.setValue(isKnown(shown.party()) ? shown.party() : null);
        issue.setValue(shown.issue());
        stance.setValue(shown.stance());
        from.setValue(shown.from());
        to.setValue(shown.to());
    }

    /** The filters that are set as sentences, each with the step that takes it away. */
    Map<String, Runnable> sentences() {
        var sentences = new LinkedHashMap<String, Runnable>();
        if (query.party() != null)
            sentences.put(
                    words.say("statements.filter.party", name(query.party())), () -> ask.accept(query.party(null)));
        if (query.issue() != null)
            sentences.put(words.say("statements.filter.issue", query.issue()), () -> ask.accept(query.issue(null)));
        if (query.stance() != null)
            sentences.put(words.say("statements.filter.stance", query.stance()), () -> ask.accept(query.stance(null)));
        if (query.from() != null)
            sentences.put(
                    words.say("statements.filter.from", query.from()),
                    () -> ask.accept(query.between(null, query.to())));
        if (query.to() != null)
            sentences.put(
                    words.say("statements.filter.to", query.to()), () -> ask.accept(query.between(query.from(), null)));
        return sentences;
    }

    private boolean isKnown(@Nullable UUID id) {
        return names.stream().anyMatch(name -> name.id().equals(id));
    }

    private String name(UUID id) {
        return names.stream()
                .filter(name -> name.id().equals(id))
                .map(name -> name.in(words.locale()))
                .findFirst()
                .orElse("?");
    }

    private DatePicker day(String key) {
        var day = ComponentTexts.speak(new DatePicker(words.say(key)), words);
        day.setClearButtonVisible(true);
        return day;
    }

    private void changed(ComponentValueChangeEvent<?, ?> change, UnaryOperator<StatementQuery> asked) {
        if (change.isFromClient()) ask.accept(asked.apply(query));
    }
}
