package org.tarmim.detention.vault;

import org.tarmim.kernel.Change;
import org.tarmim.kernel.Committed;

/**
 * The room was given another key, and all that the former one sealed was sealed anew.
 *
 * @param number how many keys the room had, this one included
 */
public record RoomRenewed(int number) implements Change {
    private static final String ACTION = "case-room.renewed";

    /** Whether a room that is open with the key of this number holds a former one now. */
    static boolean outdates(Committed change, int number) {
        return change.action().equals(ACTION) && Integer.parseInt(change.subjectId()) > number;
    }

    @Override
    public String action() {
        return ACTION;
    }

    @Override
    public String subject() {
        return CaseRoomChanged.SUBJECT;
    }

    @Override
    public String subjectId() {
        return String.valueOf(number);
    }
}
