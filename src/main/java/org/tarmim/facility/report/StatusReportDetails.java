package org.tarmim.facility.report;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.status.Accessibility;
import org.tarmim.facility.status.Amenity;
import org.tarmim.facility.status.Availability;
import org.tarmim.facility.status.BedType;
import org.tarmim.facility.status.Cadre;
import org.tarmim.facility.status.Cause;
import org.tarmim.facility.status.Claim;
import org.tarmim.facility.status.Damage;
import org.tarmim.facility.status.Dimension;
import org.tarmim.facility.status.Existence;
import org.tarmim.facility.status.Functionality;
import org.tarmim.facility.status.Method;
import org.tarmim.facility.status.PartialKind;
import org.tarmim.facility.status.Security;
import org.tarmim.facility.status.UnknownWhy;
import org.tarmim.files.Attachments;
import org.tarmim.kernel.Moment;

/**
 * What a person says of a facility at one moment. What is left null or out of a map was not said, and keeps its own
 * earlier date.
 *
 * @param unknownWhy  with functionality UNKNOWN, why
 * @param partialKind with functionality PARTIALLY, what still works
 * @param causes      ranked causes, by the dimension they explain
 * @param services    by code of the catalogue
 * @param beds        usable beds by kind, 0 or more
 * @param staff       health workers present by cadre, 0 or more
 * @param informant   the account of the person who told it, where another typed it; null where both are one
 * @param toldBy      the name or role of the person who told it on the phone, where that is no account; for those who
 *                    review, and in no hash or message
 * @param supersedes  the own earlier report that this one corrects
 * @param readAt      when that one was read to be corrected, really; null where nobody says
 * @param files       photos and documents, uploaded before
 */
public record StatusReportDetails(
        @NotNull(message = "report.facility.missing") UUID facility,
        @NotNull(message = "report.observed.missing") Moment observed,
        @Nullable Existence existence,
        @Nullable Damage building,
        @Nullable Damage equipment,
        @Nullable Functionality functionality,
        @Nullable UnknownWhy unknownWhy,
        @Nullable PartialKind partialKind,
        @Nullable Accessibility accessibility,
        @Nullable Security security,
        Map<Dimension, List<Cause>> causes,
        Map<String, ServiceState> services,
        Map<Amenity, @Valid AmenityState> amenities,
        Map<BedType, @NotNull Integer> beds,
        Map<Cadre, @NotNull Integer> staff,
        List<@Valid PartnerSupport> support,
        @NotNull(message = "report.method.missing") Method method,
        @NotNull(message = "report.confidence.missing") Confidence confidence,

        @Nullable @Size(max = 2000, message = "report.note.length")
        String note,

        @Nullable UUID informant,

        @Nullable @Size(max = 200, message = "report.toldBy.length")
        String toldBy,

        @Nullable UUID supersedes,
        @Nullable Instant readAt,

        @Size(max = Attachments.MOST, message = "report.files.many")
        List<UUID> files) {
    public StatusReportDetails {
        causes = Map.copyOf(causes);
        services = Map.copyOf(services);
        amenities = Map.copyOf(amenities);
        beds = Map.copyOf(beds);
        staff = Map.copyOf(staff);
        support = List.copyOf(support);
        // a draft that was kept before there were files has none
        files = List.copyOf(Objects.requireNonNullElse(files, List.<UUID>of()));
    }

    @AssertTrue(message = "report.empty")
    public boolean isSayingSomething() {
        return !claims().isEmpty();
    }

    @AssertTrue(message = "report.unknownWhy.missing")
    public boolean isUnknownExplained() {
        return (functionality == Functionality.UNKNOWN) == (unknownWhy != null);
    }

    @AssertTrue(message = "report.toldBy.phone")
    public boolean isToldByOneOnThePhone() {
        return toldBy == null || (informant == null && method == Method.PHONE && !toldBy.isBlank());
    }

    @AssertTrue(message = "report.count.negative")
    public boolean isCountedFromZero() {
        return beds.values().stream().allMatch(count -> count >= 0)
                && staff.values().stream().allMatch(count -> count >= 0);
    }

    /** Everything it says, one claim for each dimension. */
    public List<Claim> claims() {
        var claims = new ArrayList<Claim>();
        if (existence != null) claims.add(Claim.of(Dimension.EXISTENCE, existence));
        if (building != null) claims.add(Claim.of(Dimension.BUILDING, building));
        if (equipment != null) claims.add(Claim.of(Dimension.EQUIPMENT, equipment));
        if (functionality != null) claims.add(Claim.of(Dimension.FUNCTIONALITY, functionality));
        if (accessibility != null) claims.add(Claim.of(Dimension.ACCESSIBILITY, accessibility));
        if (security != null) claims.add(Claim.of(Dimension.SECURITY, security));
        services.forEach((service, state) -> claims.add(state.claim(Dimension.service(service))));
        amenities.forEach((amenity, state) -> claims.add(state.claim(Dimension.amenity(amenity))));
        beds.forEach((type, count) -> claims.add(Claim.of(Dimension.beds(type), count)));
        staff.forEach((cadre, count) -> claims.add(Claim.of(Dimension.staff(cadre), count)));
        return claims;
    }

    /** Starts an empty report of this facility at this moment; the parts are added by the methods below. */
    public static StatusReportDetails of(UUID facility, Moment observed) {
        return new UnfinishedReport(facility, observed).details();
    }

    /**
     * The quick answer: how it works, why that is unknown, how the building is, and which services are there. What works
     * fully keeps no causes why it does not.
     */
    public StatusReportDetails quick(
            @Nullable Functionality works,
            @Nullable UnknownWhy why,
            @Nullable Damage structure,
            Map<String, Availability> available) {
        return changed(report -> {
            report.functionality = works;
            report.unknownWhy = why;
            report.partialKind = works == Functionality.PARTIALLY ? partialKind : null;
            report.causes = works == Functionality.FULLY ? causesElsewhere() : causes;
            report.building = structure;
            report.services = states(available);
        });
    }

    /** The same with accessibility said. */
    public StatusReportDetails accessible(@Nullable Accessibility access) {
        return changed(report -> report.accessibility = access);
    }

    /** The same, seen and told in this way. */
    public StatusReportDetails told(Telling telling) {
        return changed(report -> report.tell(telling));
    }

    /** The same, told on the phone by somebody of this name or role. */
    StatusReportDetails toldBy(String name) {
        return changed(report -> report.toldBy = name);
    }

    /** The same with these files. */
    public StatusReportDetails with(List<UUID> attached) {
        return changed(report -> report.files = attached);
    }

    /** Whether it holds words that somebody typed, which could repeat what was withheld. */
    boolean isInOwnWords() {
        return toldBy != null
                || (note != null && !note.isBlank())
                || support.stream().anyMatch(partner -> !partner.isWithheld());
    }

    /** When it was seen and how it came to be told. */
    public Telling telling() {
        return new Telling(observed, method, confidence, note, informant, toldBy);
    }

    private StatusReportDetails changed(Consumer<UnfinishedReport> change) {
        var report = new UnfinishedReport(this);
        change.accept(report);
        return report.details();
    }

    private Map<Dimension, List<Cause>> causesElsewhere() {
        var others = new HashMap<>(causes);
        others.remove(Dimension.FUNCTIONALITY);
        return others;
    }

    private Map<String, ServiceState> states(Map<String, Availability> available) {
        var states = new HashMap<String, ServiceState>();
        available.forEach((service, state) -> states.put(service, said(service, state)));
        return states;
    }

    private ServiceState said(String service, Availability state) {
        var before = services.get(service);
        return before != null && before.availability() == state ? before : ServiceState.of(state);
    }
}
