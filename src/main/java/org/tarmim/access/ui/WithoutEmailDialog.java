package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.access.NewReporter;
import org.tarmim.access.People;
import org.tarmim.access.phone.Phones;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** Adding a reporter who has no e-mail; then a code for the phone is made. */
final class WithoutEmailDialog extends Dialog {
    private final People people;
    private final Phones phones;
    private final Runnable added;

    WithoutEmailDialog(People people, Phones phones, Runnable added) {
        this.people = people;
        this.phones = phones;
        this.added = added;
        var words = Words.here();
        setHeaderTitle(words.say("people.without-email"));
        var form = new RecordForm<>(NewReporter.class);
        form.field("name", new TextField());
        add(new Paragraph(words.say("people.without-email.about")), form);
        getFooter().add(new Button(words.say("dialog.cancel"), click -> close()));
        getFooter().add(form.submitButton(words.say("people.without-email.add"), this::add));
    }

    private void add(NewReporter reporter) {
        var person = people.addWithoutEmail(reporter);
        close();
        added.run();
        new PhoneCodeDialog(phones, people, person).open();
    }
}
