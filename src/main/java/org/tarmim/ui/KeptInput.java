package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.Map;

/** What the {@link KeepsInput} parts of a screen hold while the screen is made anew. */
final class KeptInput {
    private final Map<String, Map<String, Object>> parts = new HashMap<>();

    private KeptInput() {}

    static KeptInput of(UI ui) {
        var kept = new KeptInput();
        kept.walk(ui, new HashMap<>(), (name, part) -> kept.parts.put(name, part.keep()));
        return kept;
    }

    /** Outer parts come first, so that a view can bring back the inner ones before they are looked for. */
    void restore(UI ui) {
        walk(ui, new HashMap<>(), (name, part) -> {
            var input = parts.get(name);
            if (input != null) part.restore(input);
        });
    }

    private void walk(Component component, Map<Class<?>, Integer> seen, Visit visit) {
        if (component instanceof KeepsInput part) {
            var number = seen.merge(component.getClass(), 1, Integer::sum);
            visit.at(component.getClass().getName() + "#" + number, part);
        }
        component.getChildren().forEach(child -> walk(child, seen, visit));
    }

    private interface Visit {
        void at(String name, KeepsInput part);
    }
}
