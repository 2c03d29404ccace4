package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.round.ReportingRound;
import org.tarmim.facility.round.Rounds;
import org.tarmim.rooms.Room;

/** Facilities that an open round still expects, of the own organisation or, for coordinators, of all. */
@Component
@Room("facility")
@Order(4)
class OpenRounds implements Waiting {
    private final Rounds rounds;

    OpenRounds(Rounds rounds) {
        this.rounds = rounds;
    }

    @Override
    public String permission() {
        return May.SEE_ROUNDS;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return rounds.open().stream()
                .filter(round -> round.completeness().missing() > 0)
                .map(OpenRounds::task)
                .toList();
    }

    private static Task task(ReportingRound round) {
        return Task.of(
                "rounds/" + round.id(),
                "today.round",
                round.dueOn(),
                round.completeness().missing());
    }
}
