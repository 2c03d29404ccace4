package org.tarmim.facility;

import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.tarmim.SamplePeople;
import org.tarmim.access.Acting;
import org.tarmim.access.Role;
import org.tarmim.access.Sensitivity;
import org.tarmim.facility.registry.Facility;
import org.tarmim.facility.registry.FacilityDetails;
import org.tarmim.facility.registry.Proposals;

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
        return accepted(SampleDetails.of("Sample Hospital " + UUID.randomUUID())
                .seenBy(sensitivity)
                .runBy(operator)
                .workedAtBy(Set.of(workers))
                .details());
    }

    /** Proposed by one coordinator and accepted by another. */
    public Facility accepted(FacilityDetails details) {
        var proposer = people.somebody(Role.HEALTH_COORDINATOR);
        var accepter = people.somebody(Role.HEALTH_COORDINATOR);
        var proposal = Acting.as(proposer, () -> proposals.propose(details, "A sample for a test"));
        return Acting.as(accepter, () -> proposals.accept(proposal.id()));
    }
}
