package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.List;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.Passphrase;
import org.tarmim.detention.vault.RoomRenewal;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** Another passphrase for the room, and another key. */
final class RoomKeyPanel extends Panel {
    private final Words words = Words.here();
    private final CaseRoom room;
    private final RoomRenewal renewal;
    private final Notice notice = new Notice();

    RoomKeyPanel(CaseRoom room, RoomRenewal renewal) {
        super(Words.here().say("roomKey.title"));
        this.room = room;
        this.renewal = renewal;
        add(
                notice,
                new Details(words.say("roomKey.change"), change()),
                new Details(words.say("roomKey.renew"), renew()));
    }

    private Component change() {
        var former = passphrase("roomKey.former");
        var form = new RecordForm<>(Passphrase.class);
        form.with(former);
        form.field("passphrase", new PasswordField());
        form.field("again", new PasswordField());
        form.add(form.submitButton(words.say("roomKey.change"), chosen -> {
            room.change(former.getValue(), chosen);
            former.clear();
            notice.say(Tone.OK, List.of(words.say("roomKey.changed")));
        }));
        return form;
    }

    private Component renew() {
        var typed = passphrase("Passphrase.passphrase");
        var ask = new Button(words.say("roomKey.renew"), click -> confirm(typed).open());
        var form = new Div(new Paragraph(words.say("roomKey.renew.about")), typed, ask);
        form.addClassName("case-room-form");
        return form;
    }

    private Confirm confirm(PasswordField typed) {
        return new Confirm(
                        words.say("roomKey.renew.question"),
                        words.say("roomKey.renew.effect"),
                        words.say("roomKey.renew"),
                        () -> renew(typed))
                .dangerous();
    }

    private void renew(PasswordField typed) {
        notice.attempt(
                () -> renewal.renew(typed.getValue()),
                () -> notice.say(Tone.OK, List.of(words.say("roomKey.renewed"))));
        typed.clear();
    }

    private PasswordField passphrase(String key) {
        var field = ComponentTexts.speak(new PasswordField(words.say(key)), words);
        field.setWidthFull();
        return field;
    }
}
