package org.tarmim.access.ui;

import com.vaadin.flow.component.html.Div;
import org.tarmim.ui.Bdi;

/** Who somebody is: the name, and below it the e-mail, in its own direction. */
final class NameAndEmail extends Div {
    NameAndEmail(String name, String email) {
        addClassName("both-names");
        add(new Div(Bdi.text(name)), new Div(Bdi.text(email)));
    }
}
