package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Headline;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Shortcuts;
import org.tarmim.ui.Words;

/**
 * The row of filters: those that are used every day, the others behind "more filters". The counts above are the daily
 * filter on functionality.
 */
class FilterFields extends Div {
    private static final int PAUSE = 350;
    private static final List<String> DAYS = List.of("7", "30", "90", "180");

    private final Words words = Words.here();
    private final Consumer<FacilityQuery> ask;
    private final List<Runnable> shows = new ArrayList<>();
    private final Details more;
    private FacilityQuery query = FacilityQuery.ALL;

    FilterFields(Choices choices, Consumer<FacilityQuery> ask) {
        this.ask = ask;
        addClassName("filters");
        more = new Details(words.say("list.filters.more"), rest(choices));
        var row = new Div(text(), several(Filter.AREA, choices.areas()), types());
        row.addClassName("filters-row");
        add(row, more);
    }

    /** Shows what is set without asking again. */
    void show(FacilityQuery shown) {
        query = shown;
        shows.forEach(Runnable::run);
        if (hiddenFilter()) more.setOpened(true);
    }

    private TextField text() {
        var field = new TextField(words.say("list.filters.text"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.setMaxLength(100);
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addClassName("filters-text");
        Shortcuts.add(field, "f", field::focus, "list.filters.text");
        shows.add(() -> showText(field));
        asking(field, Filter.TEXT, typed -> List.of(typed));
        return field;
    }

    // What was typed stays as it is as long as it means the same, so that a space being typed is not taken away.
    private void showText(TextField field) {
        var asked = query.value(Filter.TEXT).orElse("");
        if (!field.getValue().strip().equals(asked)) field.setValue(asked);
    }

    private Component types() {
        var types = new LinkedHashMap<String, String>();
        Arrays.stream(FacilityType.values()).forEach(type -> types.put(type.name(), words.label(type)));
        return several(Filter.TYPE, types);
    }

    private Div rest(Choices choices) {
        var days = new LinkedHashMap<String, String>();
        DAYS.forEach(count -> days.put(count, words.say("list.filter.OLDER", Integer.valueOf(count))));
        var rest = new Div(
                several(Headline.FUNCTIONALITY),
                several(Headline.BUILDING),
                several(Headline.EQUIPMENT),
                several(Headline.ACCESSIBILITY),
                several(Headline.EXISTENCE),
                several(Filter.WITHOUT, choices.services()),
                one(Filter.OLDER, days),
                one(Filter.ORGANISATION, choices.organisations()),
                unverified());
        rest.addClassName("filters-row");
        return rest;
    }

    private Component several(Headline headline) {
        var labels = new LinkedHashMap<String, String>();
        headline.states().forEach(state -> labels.put(state.name(), words.label(state)));
        return several(Filter.of(headline), labels);
    }

    private Component several(Filter filter, Map<String, String> labels) {
        var field = new MultiSelectComboBox<String>(words.say("list.filters." + filter));
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(word -> labels.getOrDefault(word, word));
        field.setPlaceholder(words.say("list.filters.any"));
        field.setClearButtonVisible(true);
        shows.add(() -> field.setValue(known(filter, labels)));
        asking(field, filter, chosen -> chosen);
        return ComponentTexts.speak(field, words);
    }

    private Component one(Filter filter, Map<String, String> labels) {
        var field = new ComboBox<String>(words.say("list.filters." + filter));
        field.setItems(labels.keySet());
        field.setItemLabelGenerator(word -> labels.getOrDefault(word, word));
        field.setPlaceholder(words.say("list.filters.any"));
        field.setClearButtonVisible(true);
        shows.add(
                () -> field.setValue(known(filter, labels).stream().findFirst().orElse(null)));
        asking(field, filter, chosen -> Stream.ofNullable(chosen).toList());
        return field;
    }

    private Component unverified() {
        var box = new Checkbox(words.say("list.filters.UNVERIFIED"));
        shows.add(() -> box.setValue(query.has(Filter.UNVERIFIED)));
        asking(box, Filter.UNVERIFIED, checked -> checked ? List.of("yes") : List.of());
        return box;
    }

    private <V> void asking(HasValue<?, V> field, Filter filter, Function<V, Collection<String>> words) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) ask.accept(query.with(filter, words.apply(change.getValue())));
        });
    }

    private Set<String> known(Filter filter, Map<String, String> labels) {
        var known = new LinkedHashSet<>(query.values(filter));
        known.retainAll(labels.keySet());
        return known;
    }

    private boolean hiddenFilter() {
        var daily = Set.of(Filter.TEXT, Filter.AREA, Filter.TYPE, Filter.FUNCTIONALITY);
        return query.filters().keySet().stream().anyMatch(filter -> !daily.contains(filter));
    }
}
