package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.Words;

/** Who somebody is: the name, and below it the e-mail, in its own direction, or that there is none. */
final class NameAndEmail extends Div {
    NameAndEmail(String name, @Nullable String email) {
        addClassName("both-names");
        add(new Div(Bdi.text(name)), email == null ? none() : new Div(Bdi.text(email)));
    }

    private static Div none() {
        return new Div(new Span(Words.here().say("person.email.without")));
    }
}
