package org.tarmim.demo;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tarmim.access.Actor;
import org.tarmim.access.Role;
import org.tarmim.kernel.SituationClock;

/** Sets the clock of the situation to a day of the demo, behind everything that was recorded on it before. */
@Component
class DemoClock {
    // Sees every row, as an auditor does, and is asked for one moment only.
    private static final Actor READER =
            new Actor(Actor.system().account(), null, Actor.system().name(), Set.of(Role.AUDITOR));

    private final SituationClock clock;
    private final Steps steps;
    private final InstallationTable table;

    DemoClock(SituationClock clock, Steps steps, InstallationTable table) {
        this.clock = clock;
        this.steps = steps;
        this.table = table;
    }

    void goTo(LocalDate day) {
        clock.fixDay(day);
        var newest = steps.inTheNameOf(READER, table::newestRecorded);
        if (newest.atZone(SituationClock.ZONE).toLocalDate().equals(day)) clock.startAfter(newest);
    }
}
