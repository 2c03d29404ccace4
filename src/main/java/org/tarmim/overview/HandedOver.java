package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.handover.HandoverNotice;
import org.tarmim.detention.handover.Handovers;
import org.tarmim.rooms.Room;

/** Cases of the team one supervises of which something was handed over to counsel outside the house. */
@Component
@Room("detention")
@Order(1)
class HandedOver implements Waiting {
    private final Handovers handovers;

    HandedOver(Handovers handovers) {
        this.handovers = handovers;
    }

    @Override
    public String permission() {
        return May.GRANT_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return handovers.notices().stream().map(HandedOver::task).toList();
    }

    private static Task task(HandoverNotice one) {
        return Task.of("cases/" + one.code(), "today.case.handedOver", one.code(), one.by(), one.at());
    }
}
