package org.tarmim.audit.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.tarmim.audit.TrailQuery;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.FilterChip;
import org.tarmim.ui.Words;

/** The filters of the trail: period, room and action as fields, a person or thing as a chip. */
class TrailFilters extends Div {
    private static final List<String> ROOMS =
            List.of("access", "party", "facility", "situation", "files", "withhold", "audit");

    private final Words words;
    private final Consumer<TrailQuery> change;
    private final DatePicker from;
    private final DatePicker to;
    private final Select<String> room = new Select<>();
    private final ComboBox<String> action = new ComboBox<>();
    private final Div chips = new Div();
    private TrailQuery query = TrailQuery.ALL;

    TrailFilters(Words words, List<String> actions, Consumer<TrailQuery> change) {
        this.words = words;
        this.change = change;
        this.from = day("trail.from");
        this.to = day("trail.to");
        addClassNames("row", "trail-filters");
        chips.addClassName("row");
        choices(actions);
        from.addValueChangeListener(event -> changed(event, asked -> asked.between(event.getValue(), to.getValue())));
        to.addValueChangeListener(event -> changed(event, asked -> asked.between(from.getValue(), event.getValue())));
        room.addValueChangeListener(event -> changed(event, asked -> asked.in(event.getValue())));
        action.addValueChangeListener(event -> changed(event, asked -> asked.doing(event.getValue())));
        add(from, to, room, action, chips);
    }

    /** Shows what is asked for. */
    void read(TrailQuery asked) {
        query = asked;
        from.setValue(asked.from());
        to.setValue(asked.to());
        room.setValue(Optional.ofNullable(asked.room()).filter(ROOMS::contains).orElse(null));
        action.setValue(asked.action());
        chips.removeAll();
        if (asked.actor() != null) chip("trail.chip.actor", asked.by(null));
        if (asked.subject() != null) chip("trail.chip.subject", asked.on(null));
    }

    private void choices(List<String> actions) {
        room.setLabel(words.say("trail.room"));
        room.setItems(ROOMS);
        room.setEmptySelectionAllowed(true);
        room.setEmptySelectionCaption(words.say("trail.room.all"));
        room.setItemLabelGenerator(one -> one == null ? words.say("trail.room.all") : words.say("trail.room." + one));
        action.setLabel(words.say("trail.action"));
        action.setItems(actions);
        action.setItemLabelGenerator(one -> TrailLine.action(one, words));
        action.setClearButtonVisible(true);
    }

    private DatePicker day(String key) {
        var day = ComponentTexts.speak(new DatePicker(words.say(key)), words);
        day.setClearButtonVisible(true);
        return day;
    }

    private void chip(String key, TrailQuery without) {
        chips.add(new FilterChip(words.say(key), () -> change.accept(without)));
    }

    private void changed(AbstractField.ComponentValueChangeEvent<?, ?> event, UnaryOperator<TrailQuery> asked) {
        if (event.isFromClient()) change.accept(asked.apply(query));
    }
}
