package org.tarmim.demo;

import org.springframework.stereotype.Component;
import org.tarmim.access.Acting;
import org.tarmim.access.Actor;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.OpenToEverybody;
import org.tarmim.detention.vault.Passphrase;
import org.tarmim.rooms.Room;

/** The room of cases of a demo opens at each start by a passphrase that everybody can read. */
@Component
@Room("detention")
class PresetPassphrase implements OpenToEverybody {
    private static final String PASSPHRASE = "walnut lantern harbour";
    private static final String SUPERVISOR = "supervisor";

    private final CaseRoom room;
    private final Steps steps;
    private boolean inDemo;

    PresetPassphrase(CaseRoom room, Steps steps) {
        this.room = room;
        this.steps = steps;
    }

    /** Opens the room in the name of the supervisor, who must have joined; once, for who locks it later means it. */
    void open() {
        if (inDemo) return;
        inDemo = true;
        Acting.as(supervisor(), () -> {
            switch (room.state()) {
                case NEW -> room.setUp(new Passphrase(PASSPHRASE, PASSPHRASE));
                case LOCKED -> room.open(PASSPHRASE);
                case OPEN, KEY_MISSING -> {}
            }
        });
    }

    @Override
    public String passphrase() {
        return inDemo ? PASSPHRASE : "";
    }

    private Actor supervisor() {
        var account = Account.all().stream()
                .filter(one -> one.key().equals(SUPERVISOR))
                .findFirst()
                .orElseThrow();
        return account.actor(
                steps.made("person." + account.key()), steps.made("organisation." + account.organisation()));
    }
}
