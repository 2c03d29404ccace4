package org.tarmim.demo;

import org.springframework.stereotype.Component;

/**
 * Plays January 2025 up to the demo's day, in the order in which things would have come in, so that the picture of one
 * day differs from that of the next and late news stays late.
 */
@Component
class Replay {
    private final Cast cast;
    private final FacilitySheet facilities;
    private final ReportSheet reports;
    private final DemoClock clock;

    Replay(Cast cast, FacilitySheet facilities, ReportSheet reports, DemoClock clock) {
        this.cast = cast;
        this.facilities = facilities;
        this.reports = reports;
        this.clock = clock;
    }

    void play() {
        cast.enter();
        for (int day = 1; day <= Demo.DAY.getDayOfMonth(); day++) {
            clock.goTo(Demo.DAY.withDayOfMonth(day));
            facilities.enter(day);
            reports.play(day);
        }
    }
}
