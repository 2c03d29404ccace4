package org.tarmim.facility.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.PCode;

/**
 * What a person types of a facility.
 *
 * @param services       codes of the services it normally provides
 * @param workers        organisations registered as working there
 * @param named          coordinators named for a STRICT facility
 * @param baselineBeds   beds before the war, or at the baseline date
 * @param locality       town or camp, free text
 */
public record FacilityDetails(
        @Nullable @Size(max = 200, message = "facility.name.length")
        String nameEn,

        @Nullable @Size(max = 200, message = "facility.name.length")
        String nameAr,

        List<Alias> aliases,
        @NotNull(message = "facility.type.missing") FacilityType type,
        @NotNull(message = "facility.tier.missing") Tier tier,
        @NotNull(message = "facility.ownership.missing") Ownership ownership,
        @NotNull(message = "facility.structure.missing") Structure structure,
        @Nullable UUID operator,
        @NotNull(message = "facility.area.missing") PCode area,

        @Nullable @Size(max = 200, message = "facility.name.length")
        String locality,

        @Nullable @Valid Location location,
        @NotNull(message = "facility.sensitivity.missing") Sensitivity sensitivity,
        List<String> services,

        @Nullable @PositiveOrZero(message = "facility.beds.negative")
        Integer baselineBeds,

        @Nullable LocalDate baselineDate,
        List<@Valid Identifier> identifiers,
        Set<UUID> workers,
        Set<UUID> named) {
    public FacilityDetails {
        aliases = List.copyOf(aliases);
        services = List.copyOf(services);
        identifiers = List.copyOf(identifiers);
        workers = Set.copyOf(workers);
        named = Set.copyOf(named);
    }

    @AssertTrue(message = "facility.name.missing")
    public boolean isNameGiven() {
        return !isBlank(nameEn) || !isBlank(nameAr);
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
