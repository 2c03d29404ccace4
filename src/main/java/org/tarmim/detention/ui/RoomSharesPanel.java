package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.tarmim.detention.vault.RoomShares;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.detention.vault.SharedKey;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.Words;

/** The three shares of the key of the room: made while it is open, and used when its passphrase or file is lost. */
final class RoomSharesPanel extends Panel {
    private final Words words = Words.here();
    private final RoomShares shares;
    private final Runnable refresh;

    RoomSharesPanel(RoomState state, RoomShares shares, Runnable refresh) {
        super(Words.here().say("roomShares.title"));
        this.shares = shares;
        this.refresh = refresh;
        add(new Paragraph(words.say("roomShares.about")));
        add(state == RoomState.OPEN ? making() : new Details(words.say("roomShares.open"), opening()));
    }

    private Component making() {
        var notice = new Notice();
        var made = new Div();
        var passphrase = ComponentTexts.speak(new PasswordField(words.say("Passphrase.passphrase")), words);
        var make = new Button(words.say("roomShares.make"), click -> {
            notice.attempt(() -> show(made, passphrase.getValue()));
            passphrase.clear();
        });
        var form = new Div(notice, passphrase, make, made);
        form.addClassNames("case-room-form", "room-shares");
        return form;
    }

    private void show(Div made, String passphrase) {
        var texts = shares.make(passphrase);
        made.removeAll();
        made.add(new Paragraph(words.say("roomShares.made")));
        texts.forEach(share -> made.add(new Paragraph(Bdi.code(share))));
    }

    private Component opening() {
        var form = new RecordForm<>(SharedKey.class);
        form.field("one", new TextField());
        form.field("other", new TextField());
        form.field("passphrase", new PasswordField());
        form.field("again", new PasswordField());
        form.add(form.submitButton(words.say("roomShares.open"), typed -> {
            shares.open(typed);
            refresh.run();
        }));
        return form;
    }
}
