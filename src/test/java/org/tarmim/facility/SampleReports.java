package org.tarmim.facility;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.SupportLevel;
import org.tarmim.facility.status.SupportType;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.kernel.Moment;

/** What a reporter of a test types. */
public record SampleReports(
        UUID facility,
        Moment observed,
        Functionality works,
        Damage building,
        Damage equipment,
        Accessibility access,
        Existence existence,
        UUID informant,
        UUID supersedes,
        Instant readAt,
        Map<String, ServiceState> services,
        List<PartnerSupport> support) {
    /** How a facility worked at a moment. */
    public static SampleReports of(UUID facility, Moment observed, Functionality works) {
        return new SampleReports(
                facility, observed, works, null, null, null, null, null, null, null, Map.of(), List.of());
    }

    /** That a facility is closed for good, and nothing else. */
    public static StatusReportDetails closed(UUID facility, Moment observed) {
        return new StatusReportDetails(
                facility,
                observed,
                Existence.PERMANENTLY_CLOSED,
                null,
                null,
                null,
                null,
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
                null,
                null,
                null,
                null,
                List.of());
    }

    public SampleReports building(Damage damage) {
        return new SampleReports(
                facility,
                observed,
                works,
                damage,
                equipment,
                access,
                existence,
                informant,
                supersedes,
                readAt,
                services,
                support);
    }

    public SampleReports equipment(Damage damage) {
        return new SampleReports(
                facility,
                observed,
                works,
                building,
                damage,
                access,
                existence,
                informant,
                supersedes,
                readAt,
                services,
                support);
    }

    public SampleReports reached(Accessibility how) {
        return new SampleReports(
                facility,
                observed,
                works,
                building,
                equipment,
                how,
                existence,
                informant,
                supersedes,
                readAt,
                services,
                support);
    }

    public SampleReports existing(Existence how) {
        return new SampleReports(
                facility,
                observed,
                works,
                building,
                equipment,
                access,
                how,
                informant,
                supersedes,
                readAt,
                services,
                support);
    }

    public SampleReports without(String service) {
        var missing = Map.of(service, ServiceState.of(Availability.NOT_AVAILABLE));
        return new SampleReports(
                facility,
                observed,
                works,
                building,
                equipment,
                access,
                existence,
                informant,
                supersedes,
                readAt,
                missing,
                support);
    }

    public SampleReports toldBy(UUID person) {
        return new SampleReports(
                facility,
                observed,
                works,
                building,
                equipment,
                access,
                existence,
                person,
                supersedes,
                readAt,
                services,
                support);
    }

    public SampleReports supportedBy(String partner) {
        var partly = new PartnerSupport(partner, SupportLevel.PARTIAL, Set.of(SupportType.SUPPLIES));
        return new SampleReports(
                facility,
                observed,
                works,
                building,
                equipment,
                access,
                existence,
                informant,
                supersedes,
                readAt,
                services,
                List.of(partly));
    }

    /** Corrects a report as it is now. */
    public SampleReports correcting(UUID report) {
        return correcting(report, Instant.now());
    }

    /** Corrects a report as it was read at a moment. */
    public SampleReports correcting(UUID report, Instant read) {
        return new SampleReports(
                facility, observed, works, building, equipment, access, existence, informant, report, read, services,
                support);
    }

    public StatusReportDetails details() {
        return new StatusReportDetails(
                facility,
                observed,
                existence,
                building,
                equipment,
                works,
                works == Functionality.UNKNOWN ? UnknownWhy.COULD_NOT_REACH : null,
                null,
                access,
                null,
                Map.of(),
                services,
                Map.of(),
                Map.of(),
                Map.of(),
                support,
                Method.SITE_VISIT,
                Confidence.SURE,
                null,
                informant,
                null,
                supersedes,
                readAt,
                List.of());
    }
}
