package org.tarmim.detention.vault;

import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/** The room of cases as a whole was given a passphrase, opened or locked. */
public enum CaseRoomChanged implements Change {
    SET_UP("case-room.set-up"),
    OPENED("case-room.opened"),
    LOCKED("case-room.locked"),
    SHARED("case-room.shared"),
    PASSPHRASE_CHANGED("case-room.passphrase"),
    OPENED_BY_SHARES("case-room.openedByShares");

    static final String SUBJECT = "case-room";

    private final String action;

    CaseRoomChanged(String action) {
        this.action = action;
    }

    /** Whether the room itself changed; that shares of its key were made changes nothing in it. */
    public static boolean isOne(Committed change) {
        return change.of(SUBJECT) && !change.action().equals(SHARED.action);
    }

    @Override
    public String action() {
        return action;
    }

    @Override
    public String subject() {
        return SUBJECT;
    }

    @Override
    public String subjectId() {
        return SUBJECT;
    }
}
