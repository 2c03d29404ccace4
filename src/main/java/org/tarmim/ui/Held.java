package org.tarmim.ui;

import com.vaadin.flow.component.customfield.CustomField;

/** Carries a value through a form for somebody who does not decide on it. */
public final class Held<V> extends CustomField<V> {
    private V value;

    public Held(V empty) {
        super(empty);
        value = empty;
        setVisible(false);
    }

    @Override
    protected V generateModelValue() {
        return value;
    }

    @Override
    protected void setPresentationValue(V held) {
        value = held;
    }
}
