package org.tarmim.facility.registry;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.PCode;
import org.tarmim.kernel.CleanText;

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

        List<@Valid Alias> aliases,
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
        nameEn = nameEn == null ? null : CleanText.of(nameEn);
        nameAr = nameAr == null ? null : CleanText.of(nameAr);
        locality = locality == null ? null : CleanText.of(locality);
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

    /** The name in the language, or the other where this one is missing. */
    public String name(Locale locale) {
        var first = locale.getLanguage().equals("ar") ? nameAr : nameEn;
        var second = locale.getLanguage().equals("ar") ? nameEn : nameAr;
        return isBlank(first) ? String.valueOf(second) : String.valueOf(first);
    }

    /** Whether this coordinator sees a facility of these details: of a STRICT one, only who is named for it. */
    boolean shownTo(UUID coordinator) {
        return sensitivity != Sensitivity.STRICT || named.contains(coordinator);
    }

    /**
     * The same on top of what stands now. A proposer sees only some of the organisations and people of a facility; the
     * others stay, and only what was added or taken away since {@code seen} changes.
     */
    FacilityDetails onTopOf(FacilityDetails now, FacilityDetails seen) {
        return new FacilityDetails(
                nameEn,
                nameAr,
                aliases,
                type,
                tier,
                ownership,
                structure,
                operator,
                area,
                locality,
                location,
                sensitivity,
                services,
                baselineBeds,
                baselineDate,
                identifiers,
                changed(now.workers, seen.workers, workers),
                changed(now.named, seen.named, named));
    }

    private static Set<UUID> changed(Set<UUID> now, Set<UUID> seen, Set<UUID> wanted) {
        var result = new HashSet<>(now);
        seen.stream().filter(one -> !wanted.contains(one)).forEach(result::remove);
        wanted.stream().filter(one -> !seen.contains(one)).forEach(result::add);
        return result;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
