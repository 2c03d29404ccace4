package org.tarmim.demo;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tarmim.facility.FacilityChanged;
import org.tarmim.kernel.Rejected;
import org.tarmim.rooms.Room;

/**
 * The one real facility of the demo stands there as a press report names it: reported, and not verified. Decisions in a
 * demo are for samples, so nobody decides on that report.
 */
@Component
@Room("facility")
class RealPlace {
    private static final String STEP = FacilitySheet.step("kamal-adwan");

    private final InstallationTable table;

    RealPlace(InstallationTable table) {
        this.table = table;
    }

    @EventListener
    void refuse(FacilityChanged.Judged judged) {
        if (table.made(STEP).filter(judged.facility()::equals).isPresent()) throw Rejected.because("demo.realPlace");
    }
}
