package org.tarmim.access.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import org.tarmim.ui.Words;

/** The form of the second factor, answered by an endpoint: the session goes on under another id. */
@Tag("form")
final class CodeForm extends HtmlContainer {
    CodeForm(Words words) {
        getElement().setAttribute("method", "post");
        getElement().setAttribute("action", "second-factor/code");
        addClassName("sign-in");
        var field = new CodeField(words.say("factor.code"), words);
        field.getElement().setAttribute("name", "code");
        var submit = new NativeButton(words.say("factor.submit"));
        submit.getElement().setAttribute("type", "submit");
        add(field, submit);
        HiddenField.csrf().ifPresent(this::add);
    }
}
