package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.LinkedHashMap;
import java.util.Map;
import org.tarmim.ui.Words;

/** How many there are of each kind. An empty field says nothing; zero says that there are none. */
final class Counts<E extends Enum<E>> extends Div {
    private final Map<E, IntegerField> fields = new LinkedHashMap<>();

    Counts(E[] kinds, ReportForm form) {
        addClassName("counts");
        for (var kind : kinds) {
            var field = form.hear(new IntegerField(Words.here().label(kind)));
            field.setMin(0);
            fields.put(kind, field);
            add(field);
        }
    }

    Map<E, Integer> said() {
        var said = new LinkedHashMap<E, Integer>();
        fields.forEach((kind, field) -> field.getOptionalValue().ifPresent(count -> said.put(kind, count)));
        return said;
    }

    void show(Map<E, Integer> counts) {
        fields.forEach((kind, field) -> field.setValue(counts.get(kind)));
    }
}
