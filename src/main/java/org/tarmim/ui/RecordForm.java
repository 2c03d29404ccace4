package org.tarmim.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.BindingValidationStatus;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.data.binder.ValidationResult;
import com.vaadin.flow.data.converter.Converter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The form of a record: one field for each component, labelled by the key {@code <Type>.<component>} (with
 * {@code .hint} for the line below), required and checked as the constraints of the record say. Mistakes stand at
 * their field and focus goes to the first; what concerns the whole record, and what the desk refuses, stands on top.
 */
public final class RecordForm<T extends Record> extends Div implements KeepsInput {
    private final Class<T> type;
    private final Constraints<T> constraints;
    private final Binder<T> binder;
    private final Words words = Words.here();
    private final Notice notice = new Notice();
    private final FormLayout layout = new FormLayout();
    private final RecordFields<T> fields;

    public RecordForm(Class<T> type) {
        this.type = type;
        constraints = new Constraints<>(type);
        binder = new Binder<>(type);
        fields = new RecordFields<>(type, binder);
        addClassName("record-form");
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setExpandColumns(true);
        layout.setExpandFields(true);
        layout.setColumnWidth("16rem");
        layout.setMaxColumns(2);
        add(notice, layout);
    }

    /** Begins a group of fields under a heading. */
    public RecordForm<T> group(String key) {
        var heading = new H2(words.say(key));
        layout.add(heading);
        layout.setColspan(heading, 2);
        return this;
    }

    /** Adds a field for a component of the same type. A text is stripped, and an empty one is null. */
    public <V, F extends Component & HasValue<?, V>> F field(String component, F field) {
        bind(component, field, TextOrNull.orAsItIs(field));
        layout.add(field);
        return field;
    }

    /** Adds a field whose value is not yet that of the component. */
    public <V, M, F extends Component & HasValue<?, V>> F field(String component, F field, Converter<V, M> converter) {
        bind(component, field, converter);
        layout.add(field);
        return field;
    }

    /** Adds something that belongs to no component, such as a map or a remark. */
    public RecordForm<T> with(Component remark) {
        layout.add(remark);
        return this;
    }

    /** Shows a record. */
    public void read(T details) {
        binder.readRecord(details);
    }

    /** A button that submits to the desk. */
    public Button submitButton(String label, Consumer<T> desk) {
        var button = new Button(label, click -> submit(desk));
        button.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return button;
    }

    /** Hands the record to the desk if it is valid; false when there was a mistake or the desk refused. */
    public boolean submit(Consumer<T> desk) {
        notice.clear();
        return details()
                .map(details -> notice.attempt(() -> desk.accept(details)))
                .orElse(false);
    }

    /** The place for messages on top of the form. */
    public Notice notice() {
        return notice;
    }

    /** The record as it is typed so far, unchecked: what is missing or unreadable is null. */
    public T typed() {
        return fields.typed();
    }

    /** Does something at every change of a field. */
    public void onChange(Runnable listener) {
        binder.addValueChangeListener(change -> listener.run());
    }

    @Override
    public Map<String, Object> keep() {
        return fields.values();
    }

    @Override
    public void restore(Map<String, Object> kept) {
        fields.show(kept);
    }

    private <V, M, F extends Component & HasValue<?, V>> void bind(
            String component, F field, Converter<V, M> converter) {
        label(component, field);
        ComponentTexts.speak(field, words);
        binder.forField(field)
                .withConverter(converter)
                .withValidator((value, context) -> check(component, value))
                .bind(component);
        // assistive technology knows no group of fields that is required
        var isGroup = field instanceof CustomField<?> || field instanceof CheckboxGroup<?>;
        field.setRequiredIndicatorVisible(constraints.require(component) && !isGroup);
        fields.put(component, field, converter);
    }

    private void label(String component, Component field) {
        var key = type.getSimpleName() + "." + component;
        if (field instanceof HasLabel labelled) labelled.setLabel(words.say(key));
        if (field instanceof HasHelper helped && words.knows(key + ".hint"))
            helped.setHelperText(words.say(key + ".hint"));
    }

    private ValidationResult check(String component, @Nullable Object value) {
        return constraints
                .mistake(component, value, words)
                .map(ValidationResult::error)
                .orElseGet(ValidationResult::ok);
    }

    private Optional<T> details() {
        try {
            return whole(binder.writeRecord());
        } catch (ValidationException invalid) {
            pointAt(invalid);
            return Optional.empty();
        }
    }

    private Optional<T> whole(T details) {
        var mistakes = constraints.mistakes(details, words);
        if (!mistakes.isEmpty()) notice.refuse(mistakes);
        return mistakes.isEmpty() ? Optional.of(details) : Optional.empty();
    }

    private void pointAt(ValidationException invalid) {
        var wrong = invalid.getFieldValidationErrors().stream() // of a record, all fields are listed
                .filter(BindingValidationStatus::isError)
                .toList();
        notice.say(Tone.BAD, List.of(words.say("form.mistakes", wrong.size())));
        wrong.stream().limit(1).forEach(status -> focus(status.getField()));
    }

    private static void focus(HasValue<?, ?> field) {
        if (field instanceof Focusable<?> focusable) focusable.focus();
    }
}
