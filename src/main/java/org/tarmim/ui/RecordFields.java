package org.tarmim.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of a record's components, and what is typed in them, right or not. */
final class RecordFields<T extends Record> {
    private final Class<T> type;
    private final ValueContext context;
    private final Map<String, Part<?, ?>> parts = new LinkedHashMap<>();

    private record Part<V, M>(HasValue<?, V> field, Converter<V, M> converter) {
        @Nullable
        Object typed(ValueContext context) {
            var read = converter.convertToModel(field.getValue(), context);
            return read.isError() ? null : read.getOrThrow(IllegalStateException::new);
        }
    }

    RecordFields(Class<T> type, Binder<T> binder) {
        this.type = type;
        this.context = new ValueContext(binder);
    }

    <V, M> void put(String component, HasValue<?, V> field, Converter<V, M> converter) {
        parts.put(component, new Part<>(field, converter));
    }

    /** The record as it is typed so far, unchecked: what is missing or unreadable is null. */
    T typed() {
        var components = type.getRecordComponents();
        var types = Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        var values = Arrays.stream(components).map(this::typed).toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException closed) {
            throw new IllegalStateException("A public record can be made of its components.", closed);
        }
    }

    /** The values of the fields that have one, by component. */
    Map<String, Object> values() {
        var values = new HashMap<String, Object>();
        parts.forEach((name, part) -> part.field().getOptionalValue().ifPresent(value -> values.put(name, value)));
        return values;
    }

    /** Puts values back into the fields they came from. */
    void show(Map<String, Object> values) {
        parts.forEach(
                (name, part) -> Optional.ofNullable(values.get(name)).ifPresent(value -> put(value, part.field())));
    }

    private @Nullable Object typed(RecordComponent component) {
        var part = parts.get(component.getName());
        return part == null ? null : part.typed(context);
    }

    @SuppressWarnings("unchecked") // a value goes back into the field it came from
    private static void put(Object value, HasValue<?, ?> field) {
        ((HasValue<?, Object>) field).setValue(value);
    }
}
