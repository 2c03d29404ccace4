package org.tarmim.facility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** What a reporter of a test types. */
public record SampleReports(
        UUID facility,
        Moment observed,
        Functionality works,
        Damage building,
        UUID informant,
        UUID supersedes,
        Map<String, ServiceState> services) {
    /** How a facility worked at a moment. */
    public static SampleReports of(UUID facility, Moment observed, Functionality works) {
        return new SampleReports(facility, observed, works, null, null, null, Map.of());
    }

    public SampleReports building(Damage damage) {
        return new SampleReports(facility, observed, works, damage, informant, supersedes, services);
    }

    public SampleReports without(String service) {
        var missing = Map.of(service, ServiceState.of(Availability.NOT_AVAILABLE));
        return new SampleReports(facility, observed, works, building, informant, supersedes, missing);
    }

    public SampleReports toldBy(UUID person) {
        return new SampleReports(facility, observed, works, building, person, supersedes, services);
    }

    public SampleReports correcting(UUID report) {
        return new SampleReports(facility, observed, works, building, informant, report, services);
    }

    public StatusReportDetails details() {
        return new StatusReportDetails(
                facility,
                observed,
                null,
                building,
                null,
                works,
                works == Functionality.UNKNOWN ? UnknownWhy.COULD_NOT_REACH : null,
                null,
                null,
                null,
                Map.of(),
                services,
                Map.of(),
                Map.of(),
                Map.of(),
                List.of(),
                Method.SITE_VISIT,
                Confidence.SURE,
                null,
                informant,
                supersedes,
                List.of());
    }
}
