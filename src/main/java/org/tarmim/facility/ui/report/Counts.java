package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarmim.ui.WholeNumberField;
import org.tarmim.ui.Words;

/** How many there are of each kind. An empty field says nothing; zero says that there are none. */
final class Counts<E extends Enum<E>> extends Div {
    private final Map<E, WholeNumberField> fields = new LinkedHashMap<>();

    Counts(E[] kinds, ReportForm form) {
        addClassName("count-fields");
        for (var kind : kinds) {
            var field = form.hear(new WholeNumberField(Words.here().label(kind)));
            fields.put(kind, field);
            add(field);
        }
    }

    Map<E, Integer> said() {
        var said = new LinkedHashMap<E, Integer>();
        fields.forEach((kind, field) -> {
            var count = field.number();
            if (count != null) said.put(kind, count);
        });
        return said;
    }

    void show(Map<E, Integer> counts) {
        fields.forEach((kind, field) -> field.show(counts.get(kind)));
    }

    /** Refuses what is no number. */
    void check() {
        fields.values().forEach(WholeNumberField::check);
    }
}
