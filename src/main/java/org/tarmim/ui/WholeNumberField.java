package org.tarmim.ui;

import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Result;
import com.vaadin.flow.data.converter.Converter;
import org.jspecify.annotations.Nullable;
import org.tarmim.kernel.Rejected;
import org.tarmim.kernel.TypedAmount;

/** A count as people write it, in Western or Arabic digits, zero or above; what is none is said at the field. */
public final class WholeNumberField extends TextField {
    public WholeNumberField() {
        getElement().setAttribute("inputmode", "numeric");
        setManualValidation(true);
        addValueChangeListener(change -> judge());
    }

    public WholeNumberField(String label) {
        this();
        setLabel(label);
    }

    /** What is typed; null where nothing is, or no such number. */
    public @Nullable Integer number() {
        return mistake() == null ? read() : null;
    }

    /** Shows a number, or nothing. */
    public void show(@Nullable Integer number) {
        setValue(number == null ? "" : number.toString());
    }

    /** Refuses what is typed where it is no such number. */
    public void check() {
        read();
    }

    /** How a form reads this field. */
    public Converter<String, @Nullable Integer> reading() {
        return Converter.from(typed -> result(), number -> number == null ? "" : number.toString());
    }

    private Result<@Nullable Integer> result() {
        var mistake = mistake();
        return mistake == null ? Result.ok(read()) : Result.error(Words.here().say(mistake));
    }

    private void judge() {
        var mistake = mistake();
        setErrorMessage(mistake == null ? null : Words.here().say(mistake));
        setInvalid(mistake != null);
    }

    private @Nullable Rejected mistake() {
        try {
            read();
            return null;
        } catch (Rejected unreadable) {
            return unreadable;
        }
    }

    private @Nullable Integer read() {
        return getValue().isBlank() ? null : TypedAmount.whole(getValue());
    }
}
