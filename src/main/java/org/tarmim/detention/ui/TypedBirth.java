package org.tarmim.detention.ui;

import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.binder.ValueContext;
import com.vaadin.flow.data.converter.Converter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tarmim.detention.casefile.Particulars;
import org.tarmim.detention.chain.PartialDay;
import org.tarmim.detention.intake.TypedDay;
import org.tarmim.kernel.Rejected;
import org.tarmim.ui.Words;

/** A birth as it is typed, which may be a day, a month, a year, or what lies between two of them. */
record TypedBirth(Words words, LocalDate today) implements Converter<String, @Nullable PartialDay> {
    @Override
    public Result<@Nullable PartialDay> convertToModel(String typed, ValueContext context) {
        if (typed.isBlank()) return Result.ok(null);
        try {
            return Result.ok(TypedDay.read(typed.strip(), Particulars.FIRST_BIRTH, today.getYear()));
        } catch (Rejected unreadable) {
            return Result.error(words.say(unreadable));
        }
    }

    @Override
    public String convertToPresentation(@Nullable PartialDay day, ValueContext context) {
        return day == null ? "" : TypedDay.written(day);
    }
}
