package org.tarmim.facility.ui.list;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.picture.FacilityQuery;
import org.tarmim.facility.picture.Filter;
import org.tarmim.facility.picture.Pictures;
import org.tarmim.ui.EmptyState;
import org.tarmim.ui.Words;

/** Stands where rows would: what to do when there is nothing yet, or nothing that fits. */
class NothingFound extends Div {
    private final Pictures pictures;
    private final Consumer<FacilityQuery> ask;
    private final Words words = Words.here();

    NothingFound(Pictures pictures, Consumer<FacilityQuery> ask) {
        this.pictures = pictures;
        this.ask = ask;
        setVisible(false);
    }

    void show(FacilityQuery query, FilterSentences sentences) {
        removeAll();
        if (query.isFiltered()) {
            query.value(Filter.TEXT).ifPresent(text -> near(query, text));
            add(EmptyState.filtered(sentences.of(query, ask)));
        } else {
            add(first());
        }
        setVisible(true);
    }

    private Component first() {
        if (!Acting.required().may(May.PROPOSE_FACILITY)) return EmptyState.quiet(words.say("list.empty"));
        return EmptyState.first(
                words.say("list.empty"),
                words.say("list.propose"),
                () -> new Address("facilities/new", Map.of()).open());
    }

    private void near(FacilityQuery query, String text) {
        var names = pictures.near(text, words.locale());
        if (names.isEmpty()) return;
        var line = new Div(new Span(words.say("list.near")));
        line.addClassName("near");
        names.forEach(name -> line.add(new Button(name, click -> ask.accept(query.with(Filter.TEXT, List.of(name))))));
        add(line);
    }
}
