package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.filing.ActionDecisions;
import org.tarmim.detention.vault.CaseRoom;
import org.tarmim.detention.vault.RoomState;
import org.tarmim.rooms.Room;

/** Documents from cases that wait for one's own decision. */
@Component
@Room("detention")
@Order(1)
class ActionsToDecide implements Waiting {
    private final ActionDecisions actions;
    private final CaseRoom room;

    ActionsToDecide(ActionDecisions actions, CaseRoom room) {
        this.actions = actions;
        this.room = room;
    }

    @Override
    public String permission() {
        return May.APPROVE_ACTIONS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        if (room.state() != RoomState.OPEN) return List.of();
        return actions.waiting().stream()
                .map(action -> Task.of(
                        "case-actions/" + action.id(),
                        "today.action.decide",
                        action.ofCase(),
                        action.details().kind()))
                .toList();
    }
}
