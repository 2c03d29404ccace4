package org.tarmim.overview;

import java.util.List;
import java.util.Locale;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tarmim.access.May;
import org.tarmim.detention.emergency.Emergencies;
import org.tarmim.detention.emergency.Emergency;
import org.tarmim.rooms.Room;

/** Cases that somebody opened in an emergency, until a supervisor has reviewed it. */
@Component
@Room("detention")
@Order(1)
class OpenEmergencies implements Waiting {
    private final Emergencies emergencies;

    OpenEmergencies(Emergencies emergencies) {
        this.emergencies = emergencies;
    }

    @Override
    public String permission() {
        return May.SEE_CASES;
    }

    @Override
    public List<Task> tasks(Locale language) {
        return emergencies.waiting().stream().map(OpenEmergencies::task).toList();
    }

    private static Task task(Emergency one) {
        return Task.of("cases/emergencies", "today.case.emergency", one.code(), one.name(), one.reviewBy());
    }
}
