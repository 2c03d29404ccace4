package org.tarmim.facility.registry;

import java.time.Instant;
import org.tarmim.kernel.SituationClock;

/**
 * What stands in the place of a withheld name, on every screen and in every export: in both languages, because a name
 * may be the only one a facility has.
 */
final class WithheldName {
    private WithheldName() {}

    static String of(FacilityCode code, Instant at) {
        var day = at.atZone(SituationClock.ZONE).toLocalDate();
        return "Withheld by two people on %s · محجوب بقرار شخصين في %s · %s".formatted(day, day, code.text());
    }
}
