package org.tarmim.access.ui;

import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** A field for a password that does not exist yet, with what it has to be below it. */
final class NewPassword extends PasswordField {
    NewPassword() {
        super(Words.here().say("password.new"));
        ComponentTexts.speak(this, Words.here());
        setHelperText(Words.here().say("password.rule"));
        setAutocomplete(Autocomplete.NEW_PASSWORD);
        setRequiredIndicatorVisible(true);
    }
}
