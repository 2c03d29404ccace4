package org.tarmim.facility.ui.report;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tarmim.ui.Words;

/** A few answers as buttons, at most one of them pressed; pressing that one again takes the answer back. */
final class Choice<V> extends CustomField<V> {
    private final Map<V, NativeButton> buttons = new LinkedHashMap<>();
    private @Nullable V chosen;

    Choice(List<V> values, Function<V, Component> face) {
        var group = new Div();
        group.addClassName("choice");
        group.getElement().setAttribute("role", "group");
        values.forEach(value -> buttons.put(value, button(value, face.apply(value))));
        buttons.values().forEach(group::add);
        add(group);
        addClassName("choice-field");
        setPresentationValue(null);
    }

    /** The words of an enumeration, as their labels. */
    static <E extends Enum<E>> Choice<E> of(List<E> values) {
        return new Choice<>(values, value -> new Span(Words.here().label(value)));
    }

    /** The same with one answer below the other, each as wide as the page. */
    Choice<V> big() {
        addClassName("choice-big");
        return this;
    }

    @Override
    public void setLabel(String label) {
        super.setLabel(label);
        getChildren().findFirst().ifPresent(group -> group.getElement().setAttribute("aria-label", label));
    }

    @Override
    protected @Nullable V generateModelValue() {
        return chosen;
    }

    @Override
    protected void setPresentationValue(@Nullable V value) {
        chosen = value;
        buttons.forEach((one, button) -> {
            var pressed = one.equals(value);
            button.getElement().setAttribute("aria-pressed", String.valueOf(pressed));
        });
    }

    private NativeButton button(V value, Component face) {
        var button = new NativeButton("", click -> {
            setPresentationValue(value.equals(chosen) ? null : value);
            updateValue();
        });
        button.add(face);
        return button;
    }
}
