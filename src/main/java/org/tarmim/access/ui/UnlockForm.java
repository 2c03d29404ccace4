package org.tarmim.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** The form that unlocks the screens, answered by an endpoint: the session goes on under another id. */
@Tag("form")
final class UnlockForm extends HtmlContainer {
    UnlockForm(Words words) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "locked/password");
        addClassName("sign-in");
        var submit = new NativeButton(words.say("lock.submit"));
        submit.getElement().setAttribute("type", "submit");
        add(password(words), submit, screen());
        HiddenField.csrf().ifPresent(this::add);
    }

    private static Input screen() {
        return HiddenField.of("screen", String.valueOf(UI.getCurrent().getUIId()));
    }

    private static PasswordField password(Words words) {
        var field = ComponentTexts.speak(new PasswordField(words.say("password")), words);
        field.getElement().setAttribute("name", "password");
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.setRequiredIndicatorVisible(true);
        field.setAutofocus(true);
        return field;
    }
}
