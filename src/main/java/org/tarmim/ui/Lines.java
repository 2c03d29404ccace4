package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A field of several lines of one kind, with a button that adds one and one at each line that takes it away.
 *
 * @param <T> what one line says
 */
public final class Lines<T> extends CustomField<List<T>> {
    /** One line: shows a value, reads it, and names its parts so that changes are heard. */
    public interface Line<T> {
        /** What the person sees. */
        Component body();

        /** The fields in it. */
        List<HasValue<?, ?>> fields();

        /** Shows a value. */
        void show(T value);

        /** What was filled in; empty while nothing of it is. */
        Optional<T> read();
    }

    private final Supplier<Line<T>> kind;
    private final List<Line<T>> lines = new ArrayList<>();
    private final Div list = new Div();

    /** Lines made by {@code kind}, none at first; the words of the button come ready. */
    public Lines(String addLabel, Supplier<Line<T>> kind) {
        super(List.of());
        this.kind = kind;
        list.addClassName("lines");
        var add = new Button(addLabel, VaadinIcon.PLUS.create(), click -> line());
        add.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        add(new Div(list, add));
    }

    @Override
    protected List<T> generateModelValue() {
        return lines.stream().flatMap(line -> line.read().stream()).toList();
    }

    @Override
    protected void setPresentationValue(List<T> values) {
        lines.clear();
        list.removeAll();
        values.forEach(value -> line().show(value));
    }

    private Line<T> line() {
        var line = kind.get();
        lines.add(line);
        var row = new Div(line.body());
        row.addClassName("line");
        var remove = new Button(VaadinIcon.CLOSE_SMALL.create(), click -> remove(line, row));
        remove.setAriaLabel(Words.here().say("lines.remove"));
        row.add(remove);
        list.add(row);
        line.fields().forEach(field -> field.addValueChangeListener(change -> updateValue()));
        return line;
    }

    private void remove(Line<T> line, Div row) {
        lines.remove(line);
        list.remove(row);
        updateValue();
    }
}
