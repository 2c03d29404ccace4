package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.access.Founding;
import org.tarmim.access.OneTimeLinks;
import org.tarmim.access.Token;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** What the first administrator says about the own organisation and account. */
final class FoundingForm extends Div {
    FoundingForm(OneTimeLinks links, Token token, Runnable done) {
        addClassName("sign-in");
        var words = Words.here();
        var form = new RecordForm<>(Founding.class);
        var password = new NewPassword();
        form.field("organisationEn", new TextField());
        form.field("organisationAr", new TextField());
        form.field("name", new TextField()).setAutocomplete(Autocomplete.NAME);
        form.field("email", new EmailField()).setAutocomplete(Autocomplete.USERNAME);
        form.with(password);
        add(new Paragraph(words.say("link.founding")), form);
        add(form.submitButton(words.say("link.found"), founding -> {
            links.found(token, founding, password.getValue());
            done.run();
        }));
    }
}
