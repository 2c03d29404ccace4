package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.rooms.Room;

/** Facilities and changes of them that somebody proposed. */
@Component
@Room("facility")
@Order(4)
class OpenProposals implements Waiting {
    private final Proposals proposals;

    OpenProposals(Proposals proposals) {
        this.proposals = proposals;
    }

    @Override
    public String permission() {
        return May.ACCEPT_FACILITY;
    }

    @Override
    public List<Task> tasks(Locale language) {
        long open = proposals.waiting();
        return open == 0 ? List.of() : List.of(Task.of("proposals", "today.proposals", open));
    }
}
