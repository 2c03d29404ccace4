package org.tarmim.facility;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.area.LocationPrecision;
import org.tarmim.area.PCode;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.FacilityType;
import org.tarmim.facility.registry.Location;
import org.tarmim.facility.registry.Ownership;
import org.tarmim.facility.registry.Proposals;
import org.tarmim.facility.registry.Structure;
import org.tarmim.facility.registry.Tier;

/** Invented facilities for tests, made through the desks by one person and accepted by another. */
@Component
public class SampleFacilities {
    private final Proposals proposals;
    private final SamplePeople people;

    SampleFacilities(Proposals proposals, SamplePeople people) {
        this.proposals = proposals;
        this.people = people;
    }

    /** A RESTRICTED sample hospital where these organisations are registered as working. */
    public Facility hospital(UUID... workers) {
        return hospital(Sensitivity.RESTRICTED, null, workers);
    }

    /** A sample hospital of a sensitivity, with an operator and the organisations working there. */
    public Facility hospital(Sensitivity sensitivity, UUID operator, UUID... workers) {
        return accepted(details("Sample Hospital " + UUID.randomUUID(), sensitivity, operator, Set.of(workers)));
    }

    /** Proposed by one coordinator and accepted by another. */
    public Facility accepted(FacilityDetails details) {
        var proposer = people.somebody(Role.HEALTH_COORDINATOR);
        var accepter = people.somebody(Role.HEALTH_COORDINATOR);
        var proposal = Acting.as(proposer, () -> proposals.propose(details, "A sample for a test"));
        return Acting.as(accepter, () -> proposals.accept(proposal.id()));
    }

    /** What somebody would type of a sample hospital. */
    public static FacilityDetails details(String nameEn, Sensitivity sensitivity, UUID operator, Set<UUID> workers) {
        return new FacilityDetails(
                nameEn,
                "مستشفى تجريبي",
                List.of(),
                FacilityType.HOSPITAL,
                Tier.SECONDARY,
                Ownership.PUBLIC,
                Structure.PERMANENT,
                operator,
                new PCode("PS0265"),
                null,
                new Location(new BigDecimal("31.4200"), new BigDecimal("34.3600"), LocationPrecision.ADM2),
                sensitivity,
                List.of("SURGERY", "EMERGENCY", "MATERNITY"),
                100,
                null,
                List.of(),
                workers,
                Set.of());
    }
}
