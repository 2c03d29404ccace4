package org.tarmim.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.PasswordField;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Words;

/** A form as browsers and their password stores know it, answered by the security filter and not by a screen. */
@Tag("form")
final class SignInForm extends HtmlContainer {
    SignInForm(String email, Words words) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "login");
        addClassName("sign-in");
        var submit = new NativeButton(words.say("sign-in.submit"));
        submit.getElement().setAttribute("type", "submit");
        add(email(email, words), password(words), submit);
        HiddenField.csrf().ifPresent(this::add);
    }

    private static EmailField email(String typed, Words words) {
        var field = new EmailField(words.say("person.email"));
        field.getElement().setAttribute("name", "username");
        field.setAutocomplete(Autocomplete.USERNAME);
        field.setRequiredIndicatorVisible(true);
        field.setValue(typed);
        field.setAutofocus(typed.isEmpty());
        return field;
    }

    private static PasswordField password(Words words) {
        var field = ComponentTexts.speak(new PasswordField(words.say("password")), words);
        field.getElement().setAttribute("name", "password");
        field.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        field.setRequiredIndicatorVisible(true);
        return field;
    }
}
