package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.rooms.Room;

/** The room of cases waits for its passphrase. */
@Component
@Room("detention")
@Order(0)
class LockedCaseRoom implements Waiting {
    private final CaseRoom room;

    LockedCaseRoom(CaseRoom room) {
        this.room = room;
    }

    @Override
    public String permission() {
        return May.OPEN_CASE_ROOM;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return room.state() == RoomState.OPEN ? List.of() : List.of(Task.of("case-room", "today.caseRoom.locked"));
    }
}
