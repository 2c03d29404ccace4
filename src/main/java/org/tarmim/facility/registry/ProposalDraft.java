package org.tarmim.facility.registry;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tarmim.access.Actor;

/** What is proposed, before it is known by whom and when. */
record ProposalDraft(
        UUID facility,
        @Nullable Integer basedOn,
        FacilityDetails details,
        @Nullable FacilityDetails previous,
        String reason) {
    static ProposalDraft ofNew(FacilityDetails details, String reason) {
        return new ProposalDraft(UUID.randomUUID(), null, details, null, reason);
    }

    static ProposalDraft ofChange(Facility now, FacilityDetails details, String reason) {
        return new ProposalDraft(now.id(), now.version(), details, now.details(), reason);
    }

    Proposal by(Actor proposer, Instant at) {
        var organisation = Objects.requireNonNull(proposer.organisation());
        return new Proposal(
                UUID.randomUUID(),
                facility,
                basedOn,
                details,
                previous,
                reason.strip(),
                proposer.account(),
                organisation,
                at,
                null,
                null,
                null,
                null);
    }
}
