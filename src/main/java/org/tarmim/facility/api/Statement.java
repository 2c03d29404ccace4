package org.tarmim.facility.api;

import java.time.Instant;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Acting;
import org.tarmim.access.May;
import org.tarmim.facility.report.AmenityState;
import org.tarmim.facility.report.Confidence;
import org.tarmim.facility.report.PartnerSupport;
import org.tarmim.facility.report.ServiceState;
import org.tarmim.facility.report.StatusReport;
import org.tarmim.facility.report.StatusReportDetails;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.Security;
import org.tarmim.facility.status.UnknownWhy;

/**
 * What a report says of a facility at one moment, with the value lists of HeRAMS. What is left out was not said and
 * keeps its own earlier date.
 *
 * @param facility    the code of the facility
 * @param unknownWhy  with functionality UNKNOWN, why
 * @param partialKind with functionality PARTIALLY, what still works
 * @param causes      the heaviest first
 * @param services    by code of the catalogue
 * @param beds        usable beds, 0 or more
 * @param staff       health workers present, 0 or more
 * @param informant   the account of the person who told it, where another sends it
 * @param supersedes  the id of the own earlier report that this one corrects
 */
record Statement(
        @Nullable String facility,
        @Nullable Observed observed,
        @Nullable Existence existence,
        @Nullable Damage building,
        @Nullable Damage equipment,
        @Nullable Functionality functionality,
        @Nullable UnknownWhy unknownWhy,
        @Nullable PartialKind partialKind,
        @Nullable Accessibility accessibility,
        @Nullable Security security,
        @Nullable Map<Explained, List<Cause>> causes,
        @Nullable Map<String, ServiceSaid> services,
        @Nullable Map<Amenity, AmenityState> amenities,
        @Nullable Map<BedType, Integer> beds,
        @Nullable Map<Cadre, Integer> staff,
        @Nullable List<PartnerSupport> support,
        @Nullable Method method,
        @Nullable Confidence confidence,
        @Nullable String note,
        @Nullable UUID informant,
        @Nullable UUID supersedes) {
    /** How a service is available, and what stands in the way, the heaviest first. */
    record ServiceSaid(Availability availability, @Nullable List<Cause> barriers) {
        ServiceState state() {
            return new ServiceState(availability, Objects.requireNonNullElse(barriers, List.of()));
        }
    }

    /** What a report says; its facility is not shown where the reader sees the report only. */
    static Statement of(StatusReport report, @Nullable String facility) {
        var said = report.corrected(report.receivedAt());
        return new Statement(
                facility,
                Observed.of(said.observed()),
                said.existence(),
                said.building(),
                said.equipment(),
                said.functionality(),
                said.unknownWhy(),
                said.partialKind(),
                said.accessibility(),
                said.security(),
                explained(said.causes()),
                services(said.services()),
                said.amenities(),
                said.beds(),
                said.staff(),
                said.support(),
                said.method(),
                said.confidence(),
                said.note(),
                isForReader(report) ? said.informant() : null,
                report.supersedes());
    }

    /** Who told it is for those who review, and for whoever typed it. */
    private static boolean isForReader(StatusReport report) {
        var reader = Acting.required();
        return reader.may(May.VERIFY_REPORTS) || report.reporter().equals(reader.account());
    }

    /** What is said, for the desk. */
    @SuppressWarnings("NullAway") // what is missing is named by the constraints of the details
    StatusReportDetails details(@Nullable UUID facilityId, @Nullable Instant readAt) {
        return new StatusReportDetails(
                facilityId,
                observed == null ? null : observed.moment(),
                existence,
                building,
                equipment,
                functionality,
                unknownWhy,
                partialKind,
                accessibility,
                security,
                dimensions(orNone(causes)),
                states(orNone(services)),
                orNone(amenities),
                orNone(beds),
                orNone(staff),
                Objects.requireNonNullElse(support, List.of()),
                method,
                confidence,
                note,
                informant,
                null, // the name of somebody without an account is typed and read on the screen only
                supersedes,
                readAt,
                List.of()); // programs attach no files yet
    }

    private static <K, V> Map<K, V> orNone(@Nullable Map<K, V> some) {
        return Objects.requireNonNullElse(some, Map.of());
    }

    private static Map<Dimension, List<Cause>> dimensions(Map<Explained, List<Cause>> causes) {
        var dimensions = new HashMap<Dimension, List<Cause>>();
        causes.forEach((explained, ranked) -> dimensions.put(explained.dimension(), ranked));
        return dimensions;
    }

    private static Map<Explained, List<Cause>> explained(Map<Dimension, List<Cause>> causes) {
        var explained = new EnumMap<Explained, List<Cause>>(Explained.class);
        causes.forEach((dimension, ranked) -> Explained.of(dimension).ifPresent(one -> explained.put(one, ranked)));
        return explained;
    }

    private static Map<String, ServiceState> states(Map<String, ServiceSaid> services) {
        var states = new HashMap<String, ServiceState>();
        services.forEach((service, said) -> states.put(service, said.state()));
        return states;
    }

    private static Map<String, ServiceSaid> services(Map<String, ServiceState> states) {
        var services = new HashMap<String, ServiceSaid>();
        states.forEach(
                (service, state) -> services.put(service, new ServiceSaid(state.availability(), state.barriers())));
        return services;
    }
}
