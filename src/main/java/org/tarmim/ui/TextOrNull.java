package org.tarmim.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;

/** What is typed into a text field, stripped; nothing typed is null. */
final class TextOrNull implements Converter<String, @Nullable String> {
    /** This converter for a field of text, none for any other. */
    @SuppressWarnings("unchecked") // a field whose empty value is a text holds texts
    static <V> Converter<V, V> orAsItIs(HasValue<?, V> field) {
        if (field.getEmptyValue() instanceof String) return (Converter<V, V>) (Converter<?, ?>) new TextOrNull();
        return Converter.identity();
    }

    @Override
    public Result<@Nullable String> convertToModel(String typed, ValueContext context) {
        return Result.ok(typed.isBlank() ? null : typed.strip());
    }

    @Override
    public String convertToPresentation(@Nullable String text, ValueContext context) {
        return text == null ? "" : text;
    }
}
