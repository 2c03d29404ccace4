package org.tarmim.facility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tarmim.access.Actor;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.LocationPrecision;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Alias;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Identifier;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;

/** What somebody would type of a sample hospital; a test says only what matters to it. */
public final class SampleDetails {
    private String nameEn;
    private String nameAr = "مستشفى تجريبي";
    private List<Alias> aliases = List.of();
    private String town;
    private UUID operator;
    private Location location =
            new Location(new BigDecimal("31.4200"), new BigDecimal("34.3600"), LocationPrecision.ADM2);
    private Sensitivity sensitivity = Sensitivity.RESTRICTED;
    private List<Identifier> identifiers = List.of();
    private Set<UUID> workers = Set.of();
    private Set<UUID> named = Set.of();

    /** Of a RESTRICTED hospital with this name in English. */
    public static SampleDetails of(String nameEn) {
        return new SampleDetails().called(nameEn);
    }

    /** Of a sample hospital that is known already. */
    public static SampleDetails of(FacilityDetails known) {
        return of(known.nameEn())
                .inArabic(known.nameAr())
                .alsoCalled(known.aliases().toArray(Alias[]::new))
                .runBy(known.operator())
                .at(known.location())
                .seenBy(known.sensitivity())
                .known(known.identifiers().toArray(Identifier[]::new))
                .workedAtBy(known.workers());
    }

    public SampleDetails called(String name) {
        nameEn = name;
        return this;
    }

    public SampleDetails inArabic(String name) {
        nameAr = name;
        return this;
    }

    public SampleDetails alsoCalled(Alias... others) {
        aliases = List.of(others);
        return this;
    }

    public SampleDetails inTown(String name) {
        town = name;
        return this;
    }

    public SampleDetails runBy(UUID organisation) {
        operator = organisation;
        return this;
    }

    public SampleDetails at(Location point) {
        location = point;
        return this;
    }

    public SampleDetails seenBy(Sensitivity readers) {
        sensitivity = readers;
        return this;
    }

    public SampleDetails known(Identifier... elsewhere) {
        identifiers = List.of(elsewhere);
        return this;
    }

    public SampleDetails workedAtBy(Set<UUID> organisations) {
        workers = organisations;
        return this;
    }

    public SampleDetails naming(Actor... coordinators) {
        named = Stream.of(coordinators).map(Actor::account).collect(Collectors.toUnmodifiableSet());
        return this;
    }

    /** All of it together. */
    public FacilityDetails details() {
        return new FacilityDetails(
                nameEn,
                nameAr,
                aliases,
                FacilityType.HOSPITAL,
                Tier.SECONDARY,
                Ownership.PUBLIC,
                Structure.PERMANENT,
                operator,
                new PCode("PS0265"),
                town,
                location,
                sensitivity,
                List.of("SURGERY", "EMERGENCY", "MATERNITY"),
                100,
                null,
                identifiers,
                workers,
                named);
    }
}
