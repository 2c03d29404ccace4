package org.tarmim.detention.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.beans.factory.ObjectProvider;
import org.tarmim.access.May;
import org.tarmim.detention.count.PublicCounts;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.CaseRoomChanged;
import org.tarmim.detention.vault.OpenToEverybody;
import org.tarmim.detention.vault.Passphrase;
import org.tarmim.detention.vault.RoomRenewal;
import org.tarmim.detention.vault.RoomShares;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.notify.ui.Live;
import org.tarmim.ui.Bdi;
import org.tarmim.ui.ComponentTexts;
import org.tarmim.ui.Confirm;
import org.tarmim.ui.Heading;
import org.tarmim.ui.Notice;
import org.tarmim.ui.Panel;
import org.tarmim.ui.RecordForm;
import org.tarmim.ui.StatusMark;
import org.tarmim.ui.Tone;
import org.tarmim.ui.Words;

/** The door of the room of cases: its passphrase is chosen once, opens it after each start, and locks it again. */
@Route("case-room")
@PageTitle("caseRoom.title")
@RolesAllowed(May.OPEN_CASE_ROOM)
@StyleSheet("context://static/detention.css")
class CaseRoomView extends Div {
    private final Words words = Words.here();
    private final CaseRoom room;
    private final RoomShares shares;
    private final RoomRenewal renewal;
    private final String shown;
    private final Div content = new Div();

    CaseRoomView(
            CaseRoom room,
            RoomShares shares,
            RoomRenewal renewal,
            PublicCounts counts,
            ObjectProvider<OpenToEverybody> demo,
            Live live) {
        this.room = room;
        this.shares = shares;
        this.renewal = renewal;
        this.shown = demo.stream().map(OpenToEverybody::passphrase).findFirst().orElse("");
        addClassNames("cases", "stack");
        add(
                new Heading(words.say("caseRoom.title"))
                        .under(words.say("cases.title"), "cases")
                        .actions(new Anchor("lost-phones", words.say("factor-reset.title"))),
                content,
                new PublicCountPanel(counts));
        show();
        live.listen(this, CaseRoomChanged::isOne, this::show);
    }

    private void show() {
        var state = room.state();
        content.removeAll();
        content.addClassName("stack");
        var panel = new Panel(words.say("caseRoom.state"), new StatusMark(tone(state), words.label(state)));
        panel.add(new Paragraph(words.say("caseRoom.about." + state)));
        if (!shown.isEmpty()) panel.add(demo());
        content.add(panel);
        switch (state) {
            case NEW -> panel.add(first());
            case LOCKED -> panel.add(unlock());
            case OPEN -> panel.add(lock());
            case KEY_MISSING -> {}
        }
        if (state == RoomState.OPEN) content.add(new RoomKeyPanel(room, renewal));
        if (state != RoomState.NEW) content.add(new RoomSharesPanel(state, shares, this::show));
    }

    private Component demo() {
        return new Paragraph(CaseMarks.soft(words.say("caseRoom.demo") + " "), Bdi.code(shown));
    }

    private Component first() {
        var form = new RecordForm<>(Passphrase.class);
        form.field("passphrase", new PasswordField());
        form.field("again", new PasswordField());
        var warning = new Paragraph(words.say("caseRoom.warning"));
        warning.addClassName("case-room-warning");
        form.add(form.submitButton(words.say("caseRoom.setUp"), chosen -> {
            room.setUp(chosen);
            show();
        }));
        return new Div(warning, form);
    }

    private Component unlock() {
        var notice = new Notice();
        var field = ComponentTexts.speak(new PasswordField(words.say("Passphrase.passphrase")), words);
        field.setWidthFull();
        var open = new Button(words.say("caseRoom.open"), click -> {
            if (notice.attempt(() -> room.open(field.getValue()))) show();
            field.clear();
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        open.addClickShortcut(Key.ENTER).listenOn(field);
        var form = new Div(notice, field, open);
        form.addClassName("case-room-form");
        return form;
    }

    private Component lock() {
        return new Button(
                words.say("caseRoom.lock"),
                click -> new Confirm(
                                words.say("caseRoom.lock.question"),
                                words.say("caseRoom.lock.effect"),
                                words.say("caseRoom.lock"),
                                this::lockNow)
                        .open());
    }

    private void lockNow() {
        room.lock();
        show();
    }

    private static Tone tone(RoomState state) {
        return switch (state) {
            case OPEN -> Tone.OK;
            case LOCKED, NEW -> Tone.WARN;
            case KEY_MISSING -> Tone.BAD;
        };
    }
}
