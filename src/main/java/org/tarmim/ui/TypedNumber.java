package org.tarmim.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TypedAmount;

/** A number as people write it, for a field of a form; what cannot be read is said at the field. */
public final class TypedNumber implements Converter<String, @Nullable BigDecimal> {
    @Override
    public Result<@Nullable BigDecimal> convertToModel(String typed, ValueContext context) {
        if (typed.isBlank()) return Result.ok(null);
        try {
            return Result.ok(TypedAmount.parse(typed));
        } catch (Rejected unreadable) {
            return Result.error(Words.here().say(unreadable));
        }
    }

    @Override
    public String convertToPresentation(@Nullable BigDecimal quantity, ValueContext context) {
        return quantity == null ? "" : quantity.toPlainString();
    }
}
