package org.tarmim.facility.api;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Alias;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Identifier;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;

/**
 * What the registry holds of a facility, both as it is answered and as it is proposed. What is needed and how long it
 * may be is said where it is refused: in {@link FacilityDetails}.
 *
 * @param pcode    the p-code of its governorate
 * @param operator the id of an organisation
 * @param services codes of the services it normally provides
 * @param workers  the ids of organisations registered as working there
 * @param named    the ids of coordinators named for a STRICT facility
 */
record Registration(
        @Nullable String nameEn,
        @Nullable String nameAr,
        @Nullable List<Alias> aliases,
        @Nullable FacilityType facilityType,
        @Nullable Tier tier,
        @Nullable Ownership ownership,
        @Nullable Structure structure,
        @Nullable UUID operator,
        @Nullable String pcode,
        @Nullable String locality,
        @Nullable Location location,
        @Nullable Sensitivity sensitivity,
        @Nullable List<String> services,
        @Nullable Integer baselineBeds,
        @Nullable LocalDate baselineDate,
        @Nullable List<Identifier> identifiers,
        @Nullable Set<UUID> workers,
        @Nullable Set<UUID> named) {
    static Registration of(FacilityDetails details) {
        return new Registration(
                details.nameEn(),
                details.nameAr(),
                details.aliases(),
                details.type(),
                details.tier(),
                details.ownership(),
                details.structure(),
                details.operator(),
                details.area().value(),
                details.locality(),
                details.location(),
                details.sensitivity(),
                details.services(),
                details.baselineBeds(),
                details.baselineDate(),
                details.identifiers(),
                details.workers(),
                details.named());
    }

    @SuppressWarnings("NullAway") // what is missing is named by the constraints of the details
    FacilityDetails details() {
        return new FacilityDetails(
                nameEn,
                nameAr,
                orNone(aliases),
                facilityType,
                tier,
                ownership,
                structure,
                operator,
                pcode == null ? null : new PCode(pcode),
                locality,
                location,
                sensitivity,
                orNone(services),
                baselineBeds,
                baselineDate,
                orNone(identifiers),
                Objects.requireNonNullElse(workers, Set.of()),
                Objects.requireNonNullElse(named, Set.of()));
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return Objects.requireNonNullElse(some, List.of());
    }
}
