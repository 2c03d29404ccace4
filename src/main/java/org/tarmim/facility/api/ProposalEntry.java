package org.tarmim.facility.api;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.facility.registry.Proposal;

/**
 * A proposal that waits for a second person.
 *
 * @param basedOn the version the change starts from; missing for a new facility
 */
record ProposalEntry(
        UUID id,
        @Nullable Integer basedOn,
        Registration registration,
        String reason,
        UUID proposerOrganisation,
        Instant proposedAt) {
    static ProposalEntry of(Proposal proposal) {
        return new ProposalEntry(
                proposal.id(),
                proposal.basedOn(),
                Registration.of(proposal.details()),
                proposal.reason(),
                proposal.proposerOrganisation(),
                proposal.proposedAt());
    }
}
