package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.drop.Drops;
import org.tarmim.rooms.Room;

/** What people dropped for the team and nobody sorted yet. */
@Component
@Room("detention")
@Order(3)
class DroppedForTeam implements Waiting {
    private final Drops drops;

    DroppedForTeam(Drops drops) {
        this.drops = drops;
    }

    @Override
    public String permission() {
        return May.TRIAGE_DROPS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        int number = drops.number();
        return number == 0 ? List.of() : List.of(Task.of("cases/drops", "today.case.drops", number));
    }
}
