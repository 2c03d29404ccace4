package org.tarmim.facility;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** What a reporter of a test types. */
public record SampleReports(
        UUID facility, Moment observed, Functionality works, Damage building, UUID informant, UUID supersedes) {
    /** How a facility worked at a moment. */
    public static SampleReports of(UUID facility, Moment observed, Functionality works) {
        return new SampleReports(facility, observed, works, null, null, null);
    }

    public SampleReports building(Damage damage) {
        return new SampleReports(facility, observed, works, damage, informant, supersedes);
    }

    public SampleReports toldBy(UUID person) {
        return new SampleReports(facility, observed, works, building, person, supersedes);
    }

    public SampleReports correcting(UUID report) {
        return new SampleReports(facility, observed, works, building, informant, report);
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
                Map.of(),
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
