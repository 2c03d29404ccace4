package org.tarmim.ui;

import com.vaadin.flow.component.customfield.CustomField;
import org.jspecify.annotations.Nullable;

/** Carries a value through a form for somebody who does not decide on it. */
public final class Held<V> extends CustomField<V> {
    private @Nullable V value;

    public Held(@Nullable V empty) {
        super(empty);
        value = empty;
        setVisible(false);
    }

    @Override
    protected @Nullable V generateModelValue() {
        return value;
    }

    @Override
    protected void setPresentationValue(@Nullable V held) {
        value = held;
    }
}
