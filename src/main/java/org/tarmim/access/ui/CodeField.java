package org.tarmim.access.ui;

import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.ui.Words;

/** Where a code of the phone, or one on paper, is typed. */
final class CodeField extends TextField {
    CodeField(String label, Words words) {
        super(label);
        addClassName("one-time-code");
        setHelperText(words.say("factor.code.help"));
        getElement().setProperty("autocomplete", "one-time-code");
        setRequiredIndicatorVisible(true);
        setAutofocus(true);
    }
}
