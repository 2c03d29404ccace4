package org.tarmim.access.ui;

import com.vaadin.flow.component.button.Button;
import org.springframework.stereotype.Component;
import org.tarmim.access.People;
import org.tarmim.access.phone.Phones;
import org.tarmim.rooms.Room;
import org.tarmim.ui.Words;

/** The way to add a reporter without e-mail; only beside the room whose light page people reach by phone. */
@Component
@Room("facility")
class WithoutEmail {
    private final People people;
    private final Phones phones;

    WithoutEmail(People people, Phones phones) {
        this.people = people;
        this.phones = phones;
    }

    Button button(Runnable added) {
        return new Button(
                Words.here().say("people.without-email"),
                click -> new WithoutEmailDialog(people, phones, added).open());
    }
}
