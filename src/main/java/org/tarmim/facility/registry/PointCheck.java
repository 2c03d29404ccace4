package org.tarmim.facility.registry;

import org.springframework.stereotype.Component;
import org.tarmim.area.Areas;
import org.tarmim.area.PlaceReading;
import org.tarmim.kernel.Rejected;

/** Holds a facility's point against the governorate it is said to be in. */
@Component
class PointCheck {
    private final Areas areas;

    PointCheck(Areas areas) {
        this.areas = areas;
    }

    /** Throws {@link Rejected} with what was read and a mend, where the point cannot be right. */
    void check(FacilityDetails details) {
        areas.get(details.area());
        var location = details.location();
        if (location == null) return;
        var reading = areas.check(location.lat().toPlainString(), location.lon().toPlainString(), details.area());
        if (!(reading instanceof PlaceReading.Found)) {
            throw Rejected.because(reading.key(), reading.values().toArray());
        }
    }
}
