package org.tarmim.access.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import java.util.function.Consumer;
import org.tarmim.access.Profile;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Words;

/** Choosing a password for an account that is there already. */
final class ChoosePassword extends Div {
    ChoosePassword(Profile profile, Consumer<String> choose, Runnable done) {
        addClassName("sign-in");
        var words = Words.here();
        var notice = new Notice();
        var password = new NewPassword();
        var submit = new Button(words.say("password.choose"), click -> {
            if (notice.attempt(() -> choose.accept(password.getValue()))) done.run();
        });
        submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        submit.addClickShortcut(Key.ENTER).listenOn(password);
        add(new Paragraph(words.say("link.welcome", profile.name())), notice, account(profile, words));
        add(password, submit);
    }

    /** Shown so that a password store knows whose password it keeps. */
    private static EmailField account(Profile profile, Words words) {
        var field = new EmailField(words.say("person.email"));
        field.setValue(profile.address());
        field.setReadOnly(true);
        field.setAutocomplete(Autocomplete.USERNAME);
        return field;
    }
}
