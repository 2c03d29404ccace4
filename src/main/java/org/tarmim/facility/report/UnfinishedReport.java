package org.tarmim.facility.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
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
import org.tarmim.kernel.Moment;

/** A report while parts of it are still put in or put otherwise; what each part is, its details say. */
final class UnfinishedReport {
    final UUID facility;
    Moment observed;

    @Nullable
    Existence existence;

    @Nullable
    Damage building;

    @Nullable
    Damage equipment;

    @Nullable
    Functionality functionality;

    @Nullable
    UnknownWhy unknownWhy;

    @Nullable
    PartialKind partialKind;

    @Nullable
    Accessibility accessibility;

    @Nullable
    Security security;

    Map<Dimension, List<Cause>> causes = Map.of();
    Map<String, ServiceState> services = Map.of();
    Map<Amenity, AmenityState> amenities = Map.of();
    Map<BedType, Integer> beds = Map.of();
    Map<Cadre, Integer> staff = Map.of();
    List<PartnerSupport> support = List.of();
    Method method = Method.SITE_VISIT;
    Confidence confidence = Confidence.SURE;

    @Nullable
    String note;

    @Nullable
    UUID informant;

    @Nullable
    String toldBy;

    @Nullable
    UUID supersedes;

    @Nullable
    Instant readAt;

    List<UUID> files = List.of();

    /** Nothing said yet, seen on the spot at this moment. */
    UnfinishedReport(UUID facility, Moment observed) {
        this.facility = facility;
        this.observed = observed;
    }

    /** All that this one says. */
    UnfinishedReport(StatusReportDetails said) {
        this(said.facility(), said.observed());
        existence = said.existence();
        building = said.building();
        equipment = said.equipment();
        functionality = said.functionality();
        unknownWhy = said.unknownWhy();
        partialKind = said.partialKind();
        accessibility = said.accessibility();
        security = said.security();
        causes = said.causes();
        services = said.services();
        amenities = said.amenities();
        beds = said.beds();
        staff = said.staff();
        support = said.support();
        tell(said.telling());
        supersedes = said.supersedes();
        readAt = said.readAt();
        files = said.files();
    }

    void tell(Telling telling) {
        observed = telling.observed();
        method = telling.method();
        confidence = telling.confidence();
        note = telling.note();
        informant = telling.informant();
        toldBy = telling.toldBy();
    }

    /** What it says by now. */
    StatusReportDetails details() {
        return new StatusReportDetails(
                facility,
                observed,
                existence,
                building,
                equipment,
                functionality,
                unknownWhy,
                partialKind,
                accessibility,
                security,
                causes,
                services,
                amenities,
                beds,
                staff,
                support,
                method,
                confidence,
                note,
                informant,
                toldBy,
                supersedes,
                readAt,
                files);
    }
}
