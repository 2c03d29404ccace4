package org.tarmim.facility.report;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Functionality;
import org.tarmim.kernel.Moment;
import org.tarmim.kernel.Rejected;

/** The report that says: functionality, accessibility and services are as they were. */
final class NoChange {
    private NoChange() {}

    static StatusReportDetails of(UUID facility, Moment observed, Map<Dimension, String> current) {
        var works = current.get(Dimension.FUNCTIONALITY);
        if (works == null) throw Rejected.because("report.noChange.nothingKnown");
        var empty = StatusReportDetails.of(facility, observed);
        var access = current.get(Dimension.ACCESSIBILITY);
        return empty.quick(Functionality.valueOf(works), null, null, services(current))
                .accessible(access == null ? null : Accessibility.valueOf(access));
    }

    private static Map<String, Availability> services(Map<Dimension, String> current) {
        var services = new HashMap<String, Availability>();
        current.forEach((dimension, value) -> {
            if (dimension.isService()) services.put(dimension.member(), Availability.valueOf(value));
        });
        return services;
    }
}
