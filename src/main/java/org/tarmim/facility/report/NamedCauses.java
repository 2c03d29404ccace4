package org.tarmim.facility.report;

import java.util.List;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Security;

/** The causes a report names why a facility does not work, beside what else it says. */
record NamedCauses(StatusReportDetails report) {
    /** Whether causes are named although everything works. */
    boolean whyAllWorks() {
        return report.functionality() == Functionality.FULLY && !causes().isEmpty();
    }

    /** Whether one of them is denied by another answer of the same report; what it does not say denies nothing. */
    boolean areDenied() {
        return causes().stream().anyMatch(this::isDenied);
    }

    private List<Cause> causes() {
        return report.causes().getOrDefault(Dimension.FUNCTIONALITY, List.of());
    }

    private boolean isDenied(Cause cause) {
        return switch (cause) {
            case FUEL_POWER -> isThere(Amenity.POWER);
            case WATER -> isThere(Amenity.WATER);
            case CONFLICT_DAMAGE -> report.building() == Damage.NOT_DAMAGED && report.equipment() == Damage.NOT_DAMAGED;
            case ROAD_BLOCK -> report.accessibility() == Accessibility.FULLY;
            case INSECURITY, EVACUATION_ORDER -> report.security() == Security.NORMAL;
            default -> false;
        };
    }

    private boolean isThere(Amenity amenity) {
        var state = report.amenities().get(amenity);
        return state != null && state.availability() == Availability.AVAILABLE;
    }
}
