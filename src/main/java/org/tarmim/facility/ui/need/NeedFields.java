package org.tarmim.facility.ui.need;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tarmim.facility.need.Horizon;
import org.tarmim.facility.need.NeedCategory;
import org.tarmim.facility.need.NeedFilter;
import org.tarmim.facility.need.NeedStatus;
import org.tarmim.facility.need.NeedsQuery;
import org.tarmim.facility.need.Sector;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.FilterChip;

/** The row of filters, and what is set as sentences that can be taken away. */
final class NeedFields extends Div {
    private final NeedWords called;
    private final Consumer<NeedsQuery> ask;
    private final List<Runnable> shows = new ArrayList<>();
    private final Div chips = new Div();
    private NeedsQuery query = NeedsQuery.ALL;

    NeedFields(NeedWords called, List<Horizon> horizons, Consumer<NeedsQuery> ask) {
        this.called = called;
        this.ask = ask;
        addClassName("filters");
        chips.addClassName("chips");
        var row = new Div(
                several(NeedFilter.AREA, called.governorates().keySet().stream().toList()),
                several(NeedFilter.CATEGORY, names(NeedCategory.values())),
                several(NeedFilter.HORIZON, horizons.stream().map(Horizon::text).toList()),
                several(NeedFilter.STATUS, names(NeedStatus.values())),
                several(NeedFilter.SECTOR, names(Sector.values())));
        row.addClassName("filters-row");
        add(row, chips);
    }

    /** Shows what is set without asking again. */
    void show(NeedsQuery shown) {
        query = shown;
        shows.forEach(Runnable::run);
        chips.removeAll();
        sentences().forEach((sentence, remove) -> chips.add(new FilterChip(sentence, remove)));
    }

    /** What is set as sentences, each with the way to take it away. */
    Map<String, Runnable> sentences() {
        var sentences = new LinkedHashMap<String, Runnable>();
        for (var filter : NeedFilter.values()) {
            var asked = query;
            for (var value : query.values(filter))
                sentences.put(sentence(filter, value), () -> ask.accept(asked.without(filter, value)));
        }
        return sentences;
    }

    private String sentence(NeedFilter filter, String value) {
        return called.words().say("needs.filter." + filter, called.value(filter, value));
    }

    private Component several(NeedFilter filter, List<String> values) {
        var words = called.words();
        var field = new MultiSelectComboBox<String>(words.say("needs.filters." + filter));
        field.setItems(values);
        field.setItemLabelGenerator(value -> called.value(filter, value));
        field.setPlaceholder(words.say("list.filters.any"));
        field.setClearButtonVisible(true);
        shows.add(() -> {
            var known = new LinkedHashSet<>(query.values(filter));
            known.retainAll(values);
            field.setValue(known);
        });
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) ask.accept(query.with(filter, change.getValue()));
        });
        return ComponentTexts.speak(field, words);
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
